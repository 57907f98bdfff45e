/** What a file is by its first bytes, where that is nothing of which rows could be read. */
export type UnreadableKind = "empty" | "spreadsheet" | "archive" | "pdf" | "picture";

const SIGNS: readonly (readonly [UnreadableKind, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  // Office files up to 2003.
  ["spreadsheet", [0xd0, 0xcf, 0x11, 0xe0]],
  ["archive", [0x50, 0x4b, 0x03, 0x04]],
  ["archive", [0x50, 0x4b, 0x05, 0x06]],
  ["archive", [0x1f, 0x8b]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
];

/** Names of parts that only spreadsheets have, as a zip file gives them unpacked. */
const SHEET_PARTS = ["[Content_Types].xml", "xl/", "opendocument.spreadsheet"];

/** By content, never by name; null where it may be text. */
export function findUnreadable(head: Uint8Array): UnreadableKind | null {
  if (head.length === 0) return "empty";
  const sign = SIGNS.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte));
  if (!sign) return null;
  const [kind] = sign;
  if (kind !== "archive") return kind;
  const text = new TextDecoder("windows-1252").decode(head);
  return SHEET_PARTS.some((part) => text.includes(part)) ? "spreadsheet" : kind;
}
