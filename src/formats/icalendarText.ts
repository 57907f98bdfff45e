import { REPLACEMENT } from "./replaceCharacters";

/** RFC 5545 has no form for these in a text. */
const NOT_TEXT = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}]/gu;
const MOST_OCTETS = 75;

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
  const pieces: string[] = [];
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.codePointAt(at) ?? 0;
    const size = octetsOf(code);
    if (octets + size > MOST_OCTETS) {
      pieces.push(line.slice(start, at));
      start = at;
      // The space that goes before a further piece counts as well.
      octets = 1;
    }
    octets += size;
    // A character outside the basic plane takes two places of a string.
    if (code > 0xffff) at++;
  }
  return `${[...pieces, line.slice(start)].join("\r\n ")}\r\n`;
}

/** How many octets a character takes in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
