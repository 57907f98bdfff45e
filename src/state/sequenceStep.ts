/** Views that one sequence may have, of the tour or of a deck. */
export const MAX_STEPS = 99;

/** Of a packed deck, in characters of the link. */
export const MAX_DECK_LENGTH = 30_000;

/** Programs take punctuation from the end of a link, so that a deck ends in none. */
const PACKED = /^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/;

/** A step's number, from 1. */
export function isStep(step: number): boolean {
  return Number.isInteger(step) && step >= 1 && step <= MAX_STEPS;
}

/** Whether a text can be a packed deck: characters of base64url, none of them punctuation at its ends, of a length that a link may have. */
export function isPackedDeck(text: string): boolean {
  return text.length <= MAX_DECK_LENGTH && PACKED.test(text);
}
