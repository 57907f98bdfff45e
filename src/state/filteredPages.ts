import type { Page } from "./viewState";

/**
 * Pages that no filter moves: one compares an event as all of the context tells it, one explains every
 * name, two list the steps of a sequence, two belong to no dossier. A link to them keeps the filters for the way back.
 */
const UNFILTERED: readonly Page[] = ["accounts", "names", "story", "present", "open", "about"];

export function isFiltered(page: Page): boolean {
  return !UNFILTERED.includes(page);
}
