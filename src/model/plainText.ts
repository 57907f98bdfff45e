import { UNWANTED_CHARACTERS } from "./plainCharacters";

const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** Text that is safe to show and to encode: no control or bidi characters, well-formed, NFC, trimmed. */
export function cleanText(text: string): string {
  return text.replace(LINE_BREAKS, " ").replace(UNWANTED_CHARACTERS, "").normalize("NFC").trim();
}

/** At most `maxLength` UTF-16 units, without half a surrogate pair or a space at the end. */
export function cutToLength(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return text
    .slice(0, maxLength)
    .replace(/[\ud800-\udbff]$/, "")
    .trim();
}
