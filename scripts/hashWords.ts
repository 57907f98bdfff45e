import { createHash } from "node:crypto";

const MARKS = /["'“”‘’]/g;

/** A text in eight digits. */
export function hashWords(words: string): string {
  return createHash("sha256").update(words).digest("hex").slice(0, 8);
}

/** The same, whichever way its quotation marks and apostrophes are drawn: “so”, "so" and 'so' are alike. */
export function hashText(text: string): string {
  return hashWords(text.replace(MARKS, "'"));
}
