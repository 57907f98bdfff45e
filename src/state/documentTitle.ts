import type { Reference } from "../model/reference";
import { cutToLength } from "../model/plainText";
import type { Page, ViewState } from "./viewState";

const MAX_PART_LENGTH = 80;

/** The words a title is made of; labels come from the dossier, the rest from the interface. */
export interface TitleWords {
  appName: string;
  /** What the dossier is about: "Pakistan – Iran, December 2023". */
  subject: string;
  /** All active filters as one phrase, empty without a filter. */
  filterPhrase: string;
  /** The event whose accounts stand side by side, else empty. */
  compared: string;
  page: (page: Page) => string;
  reference: (reference: Reference) => string;
}

/**
 * The title of the window, most particular first, since tabs and bookmarks cut the end:
 * "Gaza ceasefire · Timeline · Pakistan – Iran, December 2023 – Readout".
 */
export function documentTitle(state: Pick<ViewState, "page" | "sel">, words: TitleWords): string {
  const parts = [
    state.sel === null ? "" : words.reference(state.sel),
    words.filterPhrase,
    words.compared,
    state.page === "overview" ? "" : words.page(state.page),
    words.subject,
  ];
  const title = parts.filter((part) => part !== "").map(shorten);
  return `${title.join(" · ")} – ${words.appName}`;
}

function shorten(part: string): string {
  return part.length > MAX_PART_LENGTH ? `${cutToLength(part, MAX_PART_LENGTH - 1)}…` : part;
}
