import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  EMPTY_DECK,
  MAX_CAPTION_LENGTH,
  MAX_DECK_TITLE_LENGTH,
  MAX_DECK_VIEWS,
  type Deck,
} from "../model/deck";
import { addView, renameDeck } from "../model/deckEdits";
import { isPackedDeck } from "../state/sequenceStep";
import { openViewLink, viewLinkOf } from "../state/viewLink";
import { anyJson } from "../testing/arbitraryJson";
import { anyText, editedText } from "../testing/arbitraryText";
import { arbitraryViewState } from "../testing/arbitraryViewState";
import { GOLDEN_DECKS } from "../testing/goldenDecks";
import { propertyRuns } from "../testing/propertyRuns";
import { readDeckFile, writeDeckFile } from "./deckFile";
import { packDeck, unpackDeck } from "./packDeck";

const anyDeck: fc.Arbitrary<Deck> = fc
  .record({
    title: anyText(120),
    views: fc.array(
      fc.record({ link: arbitraryViewState().map(viewLinkOf), caption: anyText(230) }),
      { maxLength: 6 },
    ),
  })
  .map(({ title, views }) =>
    views.reduce<Deck>((deck, view) => addView(deck, view), renameDeck(EMPTY_DECK, title)),
  );

const packedText = fc.oneof(
  fc.stringMatching(/^1[A-Za-z0-9_-]{0,200}z$/),
  editedText(fc.constantFrom(...GOLDEN_DECKS.map(({ packed }) => packed)), "1zA-_9", 3),
  anyJson().map((value) => `1${deflateRawSync(JSON.stringify(value)).toString("base64url")}z`),
  fc.string(),
);

describe("decks, fuzzed", () => {
  it("come back from a link and from a file as they were", async () => {
    await fc.assert(
      fc.asyncProperty(anyDeck, async (deck) => {
        const packed = await packDeck(deck);
        expect(isPackedDeck(packed)).toBe(true);
        expect(await unpackDeck(packed)).toStrictEqual({ deck, faults: [] });
        expect(readDeckFile(writeDeckFile(deck))).toStrictEqual({ deck, faults: [] });
      }),
      propertyRuns(150),
    );
  });

  it("are read from any text without a throw, and told where nothing was read", async () => {
    await fc.assert(
      fc.asyncProperty(packedText, async (packed) => {
        const { deck, faults } = await unpackDeck(packed);
        expect(deck === null ? faults.length : 1).toBeGreaterThan(0);
        if (deck) expectPlain(deck);
      }),
      propertyRuns(400),
    );
  });

  it("are read from any file without a throw", () => {
    const file = fc.oneof(
      anyText(200),
      anyJson().map((value) => JSON.stringify(value)),
      fc
        .record({ readoutDeck: fc.oneof(fc.constant(1), fc.anything()), title: anyText(130) })
        .chain((head) => anyJson().map((views) => JSON.stringify({ ...head, views }) ?? "")),
    );
    fc.assert(
      fc.property(file, (text) => {
        const { deck, faults } = readDeckFile(text);
        expect(deck === null ? faults.length : 1).toBeGreaterThan(0);
        if (deck) expectPlain(deck);
      }),
      propertyRuns(500),
    );
  });
});

function expectPlain({ title, views }: Deck): void {
  expect(views.length).toBeLessThanOrEqual(MAX_DECK_VIEWS);
  expect(title.length).toBeLessThanOrEqual(MAX_DECK_TITLE_LENGTH);
  for (const { link, caption } of views) {
    expect(caption.length).toBeLessThanOrEqual(MAX_CAPTION_LENGTH);
    expect(caption).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
    expect(openViewLink(link).state).toMatchObject({ deck: "", present: null, step: null });
  }
}
