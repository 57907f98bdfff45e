import { describe, expect, it } from "vitest";
import { GOLDEN_DECKS } from "../testing/goldenDecks";
import { readDeckFile, writeDeckFile } from "./deckFile";

describe("the file of a deck", () => {
  it("names what it holds, for whoever opens it in an editor", () => {
    const [{ deck }] = GOLDEN_DECKS;
    expect(JSON.parse(writeDeckFile(deck))).toStrictEqual({ readoutDeck: 1, ...deck });
  });

  it.each([
    ["an empty file", "", "unreadable"],
    ["a picture", "\u0089PNG", "unreadable"],
    ["another JSON file", '{"title":"","views":[]}', "no-deck"],
    ["a list", "[]", "no-deck"],
    ["views that are none", '{"readoutDeck":1,"title":"","views":"none"}', "no-deck"],
    ["the file of a later version", '{"readoutDeck":2,"title":"","views":[]}', "newer"],
  ])("tells of %s what is wrong", (_, text, kind) => {
    expect(readDeckFile(text)).toStrictEqual({ deck: null, faults: [{ kind }] });
  });

  it("opens as editors save it, and without the views that are none", () => {
    const text =
      '\ufeff{"readoutDeck":1,"title":"T","views":[{"link":"/"},{"link":"/","caption":""}]}';
    expect(readDeckFile(text)).toStrictEqual({
      deck: { title: "T", views: [{ link: "/", caption: "" }] },
      faults: [{ kind: "view-unreadable", view: 1 }],
    });
  });
});
