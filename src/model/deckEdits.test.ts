import { describe, expect, it } from "vitest";
import { EMPTY_DECK, MAX_DECK_VIEWS, type Deck } from "./deck";
import { addView, followStep, moveView, removeView, renameDeck, setCaption } from "./deckEdits";

const deckOf = (...captions: string[]): Deck => ({
  title: "",
  views: captions.map((caption) => ({ link: `/d/${caption}/`, caption })),
});
const captionsOf = ({ views }: Deck) => views.map(({ caption }) => caption).join("");

describe("edits of a deck", () => {
  it("add at the end, plainly worded", () => {
    const deck = addView(deckOf("a"), { link: "/", caption: " b\u202e\n" });
    expect(captionsOf(deck)).toBe("ab");
  });

  it("add nothing to a full deck", () => {
    const full = deckOf(...Array.from({ length: MAX_DECK_VIEWS }, (_, at) => `v${at}`));
    expect(addView(full, { link: "/", caption: "" })).toBe(full);
  });

  it("move a view by one place, and not beyond the ends", () => {
    expect(captionsOf(moveView(deckOf("a", "b", "c"), 1, -1))).toBe("bac");
    expect(captionsOf(moveView(deckOf("a", "b", "c"), 1, 1))).toBe("acb");
    expect(captionsOf(moveView(deckOf("a", "b"), 0, -1))).toBe("ab");
    expect(captionsOf(moveView(deckOf("a", "b"), 1, 1))).toBe("ab");
  });

  it("remove, rename, and word anew", () => {
    expect(captionsOf(removeView(deckOf("a", "b", "c"), 1))).toBe("ac");
    expect(captionsOf(setCaption(deckOf("a", "b"), 1, "z\u0000"))).toBe("az");
    expect(renameDeck(EMPTY_DECK, ` ${"t".repeat(120)}`).title).toBe("t".repeat(100));
  });

  it("tell where a step has gone", () => {
    const before = deckOf("a", "b", "c");
    expect(followStep(before, moveView(before, 0, 1), 1)).toBe(2);
    expect(followStep(before, removeView(before, 0), 3)).toBe(2);
    expect(followStep(before, removeView(before, 0), 1)).toBeNull();
    expect(followStep(before, before, null)).toBeNull();
    expect(followStep(before, before, 9)).toBeNull();
  });
});
