import type { Deck } from "../model/deck";
import { parseDeck, type DeckReading } from "./deckJson";

/** The version of the file's form. */
const VERSION = 1;

/** A file of a deck that is longer holds something else. */
export const MAX_DECK_FILE_BYTES = 1_000_000;

/** A deck as a file to keep, and to read without Readout. */
export function writeDeckFile({ title, views }: Deck): string {
  const content = {
    readoutDeck: VERSION,
    title,
    views: views.map(({ link, caption }) => ({ link, caption })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads a file that `writeDeckFile` wrote, or tells why it is none. Never throws. */
export function readDeckFile(text: string): DeckReading {
  const value = parseJson(text);
  if (value === undefined) return { deck: null, faults: [{ kind: "unreadable" }] };
  if (typeof value !== "object" || value === null || !("readoutDeck" in value)) {
    return { deck: null, faults: [{ kind: "no-deck" }] };
  }
  const { readoutDeck: version, title, views } = value as Record<string, unknown>;
  if (typeof version === "number" && version > VERSION) {
    return { deck: null, faults: [{ kind: "newer" }] };
  }
  return parseDeck(title, Array.isArray(views) ? views.map(toPair) : views);
}

function toPair(view: unknown): unknown {
  if (typeof view !== "object" || view === null) return view;
  const { link, caption } = view as Record<string, unknown>;
  return [link, caption];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, "")) as unknown;
  } catch {
    return undefined;
  }
}
