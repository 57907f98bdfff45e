import {
  MAX_CAPTION_LENGTH,
  MAX_DECK_TITLE_LENGTH,
  MAX_DECK_VIEWS,
  type Deck,
  type DeckView,
} from "./deck";
import { cleanText, cutToLength } from "./plainText";

/** A caption as it is kept: plain, on one line, of a length that a line may have. */
export function cleanCaption(text: string): string {
  return cutToLength(cleanText(text), MAX_CAPTION_LENGTH);
}

/** The title of a deck, as it is kept. */
export function cleanDeckTitle(text: string): string {
  return cutToLength(cleanText(text), MAX_DECK_TITLE_LENGTH);
}

export function renameDeck(deck: Deck, title: string): Deck {
  return { ...deck, title: cleanDeckTitle(title) };
}

/** The very deck that was given when it is full. */
export function addView(deck: Deck, { link, caption }: DeckView): Deck {
  if (deck.views.length >= MAX_DECK_VIEWS) return deck;
  return { ...deck, views: [...deck.views, { link, caption: cleanCaption(caption) }] };
}

export function setCaption(deck: Deck, at: number, caption: string): Deck {
  const views = deck.views.map((view, index) =>
    index === at ? { ...view, caption: cleanCaption(caption) } : view,
  );
  return { ...deck, views };
}

export function removeView(deck: Deck, at: number): Deck {
  return { ...deck, views: deck.views.filter((_, index) => index !== at) };
}

/** One place up (-1) or down (1); at the ends the deck stays as it is. */
export function moveView(deck: Deck, at: number, by: -1 | 1): Deck {
  const moved = deck.views[at];
  const other = deck.views[at + by];
  if (!moved || !other) return deck;
  const views = [...deck.views];
  views[at] = other;
  views[at + by] = moved;
  return { ...deck, views };
}

/** Where the view that stood at `step` (from 1) stands after a move, or null once it is gone. */
export function followStep(before: Deck, after: Deck, step: number | null): number | null {
  const view = step === null ? undefined : before.views[step - 1];
  if (!view) return null;
  const at = after.views.indexOf(view);
  return at < 0 ? null : at + 1;
}
