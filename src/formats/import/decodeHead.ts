import type { TextEncodingName } from "./importPlan";

/** Long enough for a header and rows of every format; the page reads no more before it knows the format. */
export const HEAD_BYTES = 262_144;

/** How the bytes of a file's beginning are written: by their mark, else UTF-8 where they are that. */
export function detectEncoding(head: Uint8Array): TextEncodingName {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return isUtf8(head) ? "utf-8" : "windows-1252";
}

export function decodeHead(head: Uint8Array, encoding: TextEncodingName): string {
  return new TextDecoder(encoding).decode(head, { stream: true });
}

/** The last character may be cut. */
function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}
