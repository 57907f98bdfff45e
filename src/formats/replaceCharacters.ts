/** Stands for a character that a format has no way to hold. */
export const REPLACEMENT = "\uFFFD";

/** Half a character, which no file in UTF-8 can hold. */
const HALVES = /\p{Cs}/gu;

export function replaceHalves(text: string): string {
  return text.replace(HALVES, REPLACEMENT);
}
