import { REPLACEMENT } from "./replaceCharacters";

/** XML 1.0 has no form for these, not even a numbered one. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** Marks that turn the direction of writing, and spaces that an attribute would lose. */
const NUMBERED = /[\t\n\r\u0085\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text for an attribute or an element of XML; `isWhole` is false where a character had to be replaced. */
export function writeXmlText(text: string): { xml: string; isWhole: boolean } {
  const held = text.replace(NOT_XML, REPLACEMENT);
  const xml = held
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
    .replace(NUMBERED, (character) => `&#x${character.charCodeAt(0).toString(16)};`);
  return { xml, isWhole: held === text };
}
