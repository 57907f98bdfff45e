import {
  MAX_CAPTION_LENGTH,
  MAX_DECK_TITLE_LENGTH,
  MAX_DECK_VIEWS,
  MAX_VIEW_LINK_LENGTH,
  type Deck,
  type DeckView,
} from "../model/deck";
import { cleanCaption, cleanDeckTitle } from "../model/deckEdits";
import { cleanText } from "../model/plainText";

/** What of a packed deck or of its file could not be taken as it stood. `view` is counted from 1. */
export type DeckFault =
  | { kind: "cut-off" | "newer" | "unreadable" | "too-large" | "no-deck" | "title-cut" }
  | { kind: "too-many"; count: number }
  | { kind: "view-unreadable" | "caption-cut"; view: number };

/** A deck as far as it could be read; null when nothing of it could. */
export interface DeckReading {
  deck: Deck | null;
  faults: readonly DeckFault[];
}

/** Links below the base; what one opens, the codec of links decides. */
const LINK = /^\/(?!\/)[\x21-\x7e]*$/;

/** Takes what a stranger wrote as a deck: its title and its views, each a link with a caption. Total. */
export function parseDeck(title: unknown, views: unknown): DeckReading {
  if (!Array.isArray(views) || typeof title !== "string") {
    return { deck: null, faults: [{ kind: "no-deck" }] };
  }
  const faults: DeckFault[] = [];
  if (isLonger(title, MAX_DECK_TITLE_LENGTH)) faults.push({ kind: "title-cut" });
  if (views.length > MAX_DECK_VIEWS) {
    faults.push({ kind: "too-many", count: views.length - MAX_DECK_VIEWS });
  }
  const kept = views.slice(0, MAX_DECK_VIEWS).flatMap((value: unknown, at): DeckView[] => {
    const view = at + 1;
    const [link, caption] = Array.isArray(value) ? (value as unknown[]) : [];
    const isLink =
      typeof link === "string" && link.length <= MAX_VIEW_LINK_LENGTH && LINK.test(link);
    if (!isLink || typeof caption !== "string") {
      faults.push({ kind: "view-unreadable", view });
      return [];
    }
    if (isLonger(caption, MAX_CAPTION_LENGTH)) faults.push({ kind: "caption-cut", view });
    return [{ link, caption: cleanCaption(caption) }];
  });
  return { deck: { title: cleanDeckTitle(title), views: kept }, faults };
}

function isLonger(text: string, maxLength: number): boolean {
  return cleanText(text).length > maxLength;
}
