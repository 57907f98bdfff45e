import type { Deck } from "../model/deck";
import { parseDeck, type DeckFault, type DeckReading } from "./deckJson";

/** The form of packing. Chat programs take punctuation off a link, so that both ends are letters or digits. */
const FORM = "1";
/** A packed deck without it was cut short. */
const END = "z";
/** Forty views with the longest captions are a tenth of it. */
const MAX_INFLATED_BYTES = 200_000;

/** A deck as text for a link: compact JSON, deflated, in base64url, between a digit and a letter. */
export async function packDeck({ title, views }: Deck): Promise<string> {
  const json = JSON.stringify([title, ...views.map(({ link, caption }) => [link, caption])]);
  const bytes = await runThrough(
    new TextEncoder().encode(json),
    new CompressionStream("deflate-raw"),
    Infinity,
  );
  return `${FORM}${toBase64Url(bytes ?? new Uint8Array())}${END}`;
}

/** Reads what `packDeck` wrote, and whatever else stands in its place. Never throws. */
export async function unpackDeck(packed: string): Promise<DeckReading> {
  const form = packed.slice(0, 1);
  if (form !== FORM) return failed(/^[2-9]$/.test(form) ? "newer" : "unreadable");
  if (!packed.endsWith(END)) return failed("cut-off");
  try {
    const inflated = await runThrough(
      fromBase64Url(packed.slice(FORM.length, -END.length)),
      new DecompressionStream("deflate-raw"),
      MAX_INFLATED_BYTES,
    );
    if (!inflated) return failed("too-large");
    const json = new TextDecoder("utf-8", { fatal: true }).decode(inflated);
    const value: unknown = JSON.parse(json);
    if (!Array.isArray(value)) return failed("no-deck");
    const [title, ...views] = value as unknown[];
    return parseDeck(title, views);
  } catch {
    return failed("unreadable");
  }
}

function failed(kind: "cut-off" | "newer" | "unreadable" | "too-large" | "no-deck"): DeckReading {
  const fault: DeckFault = { kind };
  return { deck: null, faults: [fault] };
}

/** All that comes out of a stream, or null as soon as it is more than that. */
async function runThrough(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  maxBytes: number,
): Promise<Uint8Array | null> {
  const writer = stream.writable.getWriter();
  // What is wrong with the bytes, reading tells as well.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader: ReadableStreamDefaultReader<Uint8Array> = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joinBytes(parts, length);
    length += value.length;
    if (length > maxBytes) {
      reader.cancel().catch(() => undefined);
      return null;
    }
    parts.push(value);
  }
}

function joinBytes(parts: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}
