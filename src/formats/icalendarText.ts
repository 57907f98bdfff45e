import { REPLACEMENT } from "./replaceCharacters";

/** RFC 5545 has no form for these in a text. */
const NOT_TEXT = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}]/gu;
const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** A text value; line breaks of any kind become one, `isWhole` is false where a character was replaced. */
export function writeIcalendarText(text: string): { value: string; isWhole: boolean } {
  const held = text.replace(NOT_TEXT, REPLACEMENT);
  const value = held
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, "\\n");
  return { value, isWhole: held === text };
}

/** A content line in pieces of at most 75 octets, none of which parts a character. */
export function foldIcalendarLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}
