import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { MAX_DECK_LENGTH, isPackedDeck } from "../state/sequenceStep";
import { GOLDEN_DECKS } from "../testing/goldenDecks";
import { packDeck, unpackDeck } from "./packDeck";

const pack = (value: unknown) =>
  `1${deflateRawSync(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url")}z`;
const faultsOf = async (packed: string) => (await unpackDeck(packed)).faults;

describe("packed decks", () => {
  it.each(GOLDEN_DECKS)("opens $deck.title for ever", async ({ packed, deck }) => {
    expect(await unpackDeck(packed)).toStrictEqual({ deck, faults: [] });
    expect(isPackedDeck(packed)).toBe(true);
  });

  it("takes little room in a link", async () => {
    const [{ deck }] = GOLDEN_DECKS;
    expect((await packDeck(deck)).length).toBeLessThan(JSON.stringify(deck).length);
  });

  it("tells a deck that was cut from one that nobody can read", async () => {
    const [{ packed }] = GOLDEN_DECKS;
    expect(await unpackDeck(packed.slice(0, 40))).toStrictEqual({
      deck: null,
      faults: [{ kind: "cut-off" }],
    });
    expect(await faultsOf(`${packed.slice(0, 40)}z`)).toStrictEqual([{ kind: "unreadable" }]);
    expect(await faultsOf(`2${packed.slice(1)}`)).toStrictEqual([{ kind: "newer" }]);
    expect(await faultsOf(`x${packed.slice(1)}`)).toStrictEqual([{ kind: "unreadable" }]);
    expect(await faultsOf("1z")).toStrictEqual([{ kind: "unreadable" }]);
    expect(await faultsOf(pack("[nothing"))).toStrictEqual([{ kind: "unreadable" }]);
    expect(await faultsOf(pack({ title: "" }))).toStrictEqual([{ kind: "no-deck" }]);
    expect(await faultsOf(pack([7]))).toStrictEqual([{ kind: "no-deck" }]);
  });

  it("stops unpacking what would fill the memory", async () => {
    const bomb = pack(`["${"a".repeat(20_000_000)}"]`);
    expect(bomb.length).toBeLessThan(MAX_DECK_LENGTH);
    expect(await faultsOf(bomb)).toStrictEqual([{ kind: "too-large" }]);
  });

  it("tells of each view what could not be taken, and keeps the others", async () => {
    const reading = await unpackDeck(
      pack([
        "T".repeat(101),
        ["/d/x/", "  two\nlines\u202e "],
        ["//elsewhere.example/", ""],
        ["https://elsewhere.example/", ""],
        ["/d/x/map/", "c".repeat(201)],
        ["/d/x/", 5],
        null,
      ]),
    );
    expect(reading.deck).toStrictEqual({
      title: "T".repeat(100),
      views: [
        { link: "/d/x/", caption: "two lines" },
        { link: "/d/x/map/", caption: "c".repeat(200) },
      ],
    });
    expect(reading.faults).toStrictEqual([
      { kind: "title-cut" },
      { kind: "view-unreadable", view: 2 },
      { kind: "view-unreadable", view: 3 },
      { kind: "caption-cut", view: 4 },
      { kind: "view-unreadable", view: 5 },
      { kind: "view-unreadable", view: 6 },
    ]);
  });

  it("takes forty views, and tells how many are left out", async () => {
    const views = Array.from({ length: 43 }, () => ["/", ""]);
    const { deck, faults } = await unpackDeck(pack(["", ...views]));
    expect(deck?.views).toHaveLength(40);
    expect(faults).toStrictEqual([{ kind: "too-many", count: 3 }]);
  });
});
