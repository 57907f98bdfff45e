import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCutWord, standsWhole } from "./wordEdges";

/** The words of the text that are cut where `|` stands. */
function cut(marked: string): string | null {
  return findCutWord(marked.replace("|", ""), marked.indexOf("|"));
}

describe("findCutWord", () => {
  it.each([
    ["with Ira|n.", "Iran"],
    ["I|ran’s towns", "Iran’s"],
    ["Iran|’s towns", "Iran’s"],
    ["Iran’|s towns", "Iran’s"],
    ["in 20|23", "2023"],
    ["1,|000 people", "1,000"],
    ["Ame\u0301|lie", "Ame\u0301lie"],
    ["Ame|\u0301lie", "Ame\u0301lie"],
    ["پاکس|تان", "پاکستان"],
    ["می\u200c|شود", "می\u200cشود"],
    ["می|\u200cشود", "می\u200cشود"],
    ["مُ|حمد", "مُحمد"],
  ])("finds the word that is cut in %j", (marked, word) => {
    expect(cut(marked)).toBe(word);
  });

  it.each(["|Iran", "Iran|", "with |Iran", "with| Iran", "Iran|.", "“|Iran”", "ceasefire|-talks"])(
    "finds none in %j",
    (marked) => {
      expect(cut(marked)).toBeNull();
    },
  );

  it("cuts a word wherever a letter stands on both sides", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abzéßяپ7"), minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(word, fc.nat(), (letters, at) => {
        const offset = 1 + (at % (letters.length - 1));
        expect(findCutWord(`a ${letters} b`, 2 + offset)).toBe(letters);
      }),
    );
  });
});

describe("standsWhole", () => {
  it.each([
    ["prompting discussions", "prompting", true],
    ["a recent phone call", "recent phone", true],
    ["promptings, prompting", "prompting", true],
    ["prompting discussions", "promptig", false],
    ["prompting discussions", "prompt", false],
    ["prompting discussions", "ting", false],
    ["prompting discussions", "Prompting", false],
  ])("of “%s” and “%s”: %s", (text, words, stands) => {
    expect(standsWhole(text, words)).toBe(stands);
  });
});
