import type { Dossier } from "../model/dossier";
import { isFileOfRows } from "../model/importedSet";
import { m } from "../paraglide/messages.js";
import { PAGES, type Page } from "../state/viewState";

/** What each page is called in the navigation, in its order there. */
export const PAGE_NAMES: Record<Page, () => string> = {
  overview: m.page_overview,
  timeline: m.page_timeline,
  relations: m.page_relations,
  map: m.page_map,
  positions: m.page_positions,
  accounts: m.page_accounts,
  article: m.page_article,
  records: m.page_records,
  sources: m.page_sources,
  names: m.page_names,
  story: m.page_story,
  present: m.page_present,
  open: m.page_open,
  about: m.page_about,
};

/** What the masthead does not lead to: the heading leads to the tour, the share menu to the deck, the footer to the rest. */
const ELSEWHERE: readonly Page[] = ["story", "present", "open", "about"];

/** Pages that a dossier has: rows of a file have no article, and so no tour of one. */
export function hasPage(dossier: Pick<Dossier, "imported">, page: Page): boolean {
  return !isFileOfRows(dossier) || (page !== "article" && page !== "story");
}

/** Pages that the masthead leads to. */
export const MASTHEAD_PAGES = PAGES.filter((page) => !ELSEWHERE.includes(page));
