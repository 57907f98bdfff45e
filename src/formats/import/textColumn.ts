import { growUint32 } from "./growingArray";

/** Texts as UTF-8 one after another: that of row i is `bytes[offsets[i]] … bytes[offsets[i + 1] - 1]`. */
export interface TextColumn {
  bytes: Uint8Array<ArrayBuffer>;
  offsets: Uint32Array<ArrayBuffer>;
}

export interface GrowingText {
  add: (text: string) => void;
  finish: () => TextColumn;
}

const FIRST_BYTES = 4_096;
/** UTF-8 needs at most three bytes for a UTF-16 unit. */
const BYTES_PER_UNIT = 3;

export function growText(): GrowingText {
  const encoder = new TextEncoder();
  const offsets = growUint32();
  let bytes = new Uint8Array(FIRST_BYTES);
  let length = 0;
  offsets.add(0);
  return {
    add: (text) => {
      const room = length + text.length * BYTES_PER_UNIT;
      if (room > bytes.length) {
        const longer = new Uint8Array(Math.max(room, bytes.length * 2));
        longer.set(bytes);
        bytes = longer;
      }
      if (text !== "") length += encoder.encodeInto(text, bytes.subarray(length)).written;
      offsets.add(length);
    },
    finish: () => ({ bytes: bytes.slice(0, length), offsets: offsets.finish() }),
  };
}

const decoder = new TextDecoder();

/** The text of a row; empty outside the column. */
export function readText({ bytes, offsets }: TextColumn, row: number): string {
  return decoder.decode(bytes.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0));
}
