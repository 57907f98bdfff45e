import { cleanText, cutToLength } from "../model/plainText";

const MAX_FIND_LENGTH = 60;
/** Signs between words. They never help to find a publisher, and chat programs cut them off links. */
const BETWEEN_WORDS = /[^\u{200C}-\u{200D}\p{L}\p{M}\p{N}-]+/gu;

/** Words to find in a list, with single spaces: letters, digits and hyphens, at most 60 UTF-16 units. */
export function cleanFindText(text: string): string {
  return cutToLength(joinWords(text), MAX_FIND_LENGTH);
}

/** The same, however long. */
export function joinWords(text: string): string {
  return cleanText(text).replace(BETWEEN_WORDS, " ").trim();
}

/** Whether a text has all the words, in any order and whatever their case. */
export function hasWords(text: string, find: string): boolean {
  const within = joinWords(text).toLowerCase();
  const words = cleanFindText(find).toLowerCase().split(" ");
  return words.every((word) => within.includes(word));
}
