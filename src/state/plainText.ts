const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/g;
/** Control characters, lone surrogates, U+FFFD, and the marks that turn the direction of writing. */
const UNWANTED = /[\p{Cc}\p{Cs}\ufffd\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text that is safe to show and to encode: no control or bidi characters, well-formed, NFC, trimmed. */
export function cleanText(text: string): string {
  return text.replace(LINE_BREAKS, " ").replace(UNWANTED, "").normalize("NFC").trim();
}

/** At most `maxLength` UTF-16 units, without half a surrogate pair or a space at the end. */
export function cutToLength(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return text
    .slice(0, maxLength)
    .replace(/[\ud800-\udbff]$/, "")
    .trim();
}
