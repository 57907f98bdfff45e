/** One view of a deck: a link below the site's base, and what its author says of it. */
export interface DeckView {
  link: string;
  /** A stranger's words: plain text, shown as theirs. */
  caption: string;
}

/** A sequence of views that someone put together. */
export interface Deck {
  title: string;
  views: readonly DeckView[];
}

export const EMPTY_DECK: Deck = { title: "", views: [] };

export const MAX_DECK_VIEWS = 40;
export const MAX_CAPTION_LENGTH = 200;
export const MAX_DECK_TITLE_LENGTH = 100;
/** Of one view, in characters. */
export const MAX_VIEW_LINK_LENGTH = 4_000;
