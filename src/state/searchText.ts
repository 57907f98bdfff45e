import { cleanText, cutToLength } from "../model/plainText";
import { decodeText, encodeText, encodeTrailingPunctuation, hasPercentCode } from "./urlText";

export const MAX_SEARCH_LENGTH = 200;
/** Longer than any canonical value: every character twice encoded. */
const MAX_ENCODED_LENGTH = 4_000;
const MAX_STRIPPED = 8;

/** The canonical search text: clean, trimmed, at most 200 UTF-16 units. */
export function cleanSearchText(text: string): string {
  return cutToLength(cleanText(text.slice(0, MAX_ENCODED_LENGTH)), MAX_SEARCH_LENGTH);
}

/**
 * Encodes a search text. One that would not come back as it is, say because it holds a percent code
 * of its own, is encoded twice: `decodeSearchText` undoes a second level.
 */
export function encodeSearchText(text: string): string {
  const once = encodeTrailingPunctuation(encodeText(text));
  return cleanSearchText(decodeSearchText(once, true)) === text ? once : encodeText(once);
}

/**
 * Decodes a value of `q`, not yet cleaned. At the end of a link (`last`), punctuation that a chat
 * program or a writer glued to it is cut off, but no closing bracket or quote that has its opener.
 */
export function decodeSearchText(encoded: string, last: boolean): string {
  const raw = encoded.slice(0, MAX_ENCODED_LENGTH);
  const once = decodeText(last ? stripEnd(raw, isGluedPunctuation) : raw);
  if (hasPercentCode(once)) {
    const twice = decodeText(once);
    if (!twice.includes("\ufffd")) return twice;
  }
  return last ? stripEnd(once, isUnopenedCloser) : once;
}

function stripEnd(text: string, isGlued: (text: string) => boolean): string {
  let rest = text;
  for (let count = 0; count < MAX_STRIPPED && isGlued(rest); count += 1) rest = rest.slice(0, -1);
  return rest;
}

function isGluedPunctuation(text: string): boolean {
  return /[.,;:!?…]$/.test(text) || isUnopenedCloser(text);
}

const OPENERS: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
  [">", "<"],
  ["”", "“"],
  ["’", "‘"],
  ["»", "«"],
  ['"', '"'],
  ["'", "'"],
]);

function isUnopenedCloser(text: string): boolean {
  const closer = text.at(-1) ?? "";
  const opener = OPENERS.get(closer);
  if (opener === undefined) return false;
  const closers = text.split(closer).length - 1;
  return opener === closer ? closers % 2 === 1 : text.split(opener).length - 1 < closers;
}
