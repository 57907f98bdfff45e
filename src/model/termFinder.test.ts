import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Term } from "./dossierSchema";
import { compileTermFinder, listTermWords } from "./termFinder";

const source = { publisher: "A publisher", url: "https://example.org/" };

function term(id: string, words: string[], otherwise?: string[]): Term {
  const fields = { id, kind: "term" as const, term: id, definition: "What it is.", source, words };
  return otherwise ? { ...fields, otherwise } : fields;
}

function name(id: string, label: string, forms: [form: string, contested: boolean][]): Term {
  return {
    id,
    kind: "name",
    label,
    why: "Because.",
    reference: `place:${id}`,
    forms: forms.map(([form, contested]) => ({
      form,
      language: "en",
      usedBy: "A paper",
      contested,
    })),
  };
}

const TERMS: Term[] = [
  name("province", "Sistan and Baluchestan Province", [
    ["Sistan-Baluchestan", false],
    ["western Balochistan", true],
  ]),
  name("word", "ceasefire", [["truce", false]]),
  term("eco", ["ECO"]),
  term("ceasefire", ["ceasefire"]),
  term("humanitarian-ceasefire", ["humanitarian ceasefire"]),
  term("charge", ["chargé d’affaires"]),
  term("resolution", ["resolution"], ["fair resolution"]),
];
const find = compileTermFinder(TERMS);
const found = (text: string) =>
  find(text).flatMap(({ text: word, entry }) => (entry === null ? [] : [`${entry}: ${word}`]));

describe("compileTermFinder", () => {
  it.each([
    ["a word", "They ask for a ceasefire.", ["ceasefire: ceasefire"]],
    ["a word at the beginning of a sentence", "Ceasefire asked for", ["ceasefire: Ceasefire"]],
    ["whole words only", "ceasefires, a preceasefire", []],
    [
      "the longest word",
      "a humanitarian ceasefire",
      ["humanitarian-ceasefire: humanitarian ceasefire"],
    ],
    [
      "a term before a name with the same word",
      "ceasefire, truce",
      ["ceasefire: ceasefire", "word: truce"],
    ],
    ["each entry once", "ceasefire after ceasefire", ["ceasefire: ceasefire"]],
    ["capitals as they are", "ECO, eco, Eco", ["eco: ECO"]],
    ["either apostrophe", "the chargé d'affaires", ["charge: chargé d'affaires"]],
    ["forms that nobody contests", "in Sistan-Baluchestan", ["province: Sistan-Baluchestan"]],
    ["no contested form", "in western Balochistan", []],
    ["nothing between quotation marks", "“a ceasefire” is what he asks", []],
    ["what stands after a quote", "“a ceasefire”, a ceasefire", ["ceasefire: ceasefire"]],
    ["no phrase of another meaning", "a fair resolution, a resolution", ["resolution: resolution"]],
  ])("finds %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("finds nothing without terms, and gives the text back", () => {
    expect(compileTermFinder([])("a ceasefire")).toEqual([{ text: "a ceasefire", entry: null }]);
    expect(find("")).toEqual([{ text: "", entry: null }]);
  });

  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom("ceasefire", "ECO", "fair resolution", "resolution", "“", "”", " ", "-", "é"),
      fc.string({ unit: "binary", maxLength: 6 }),
    ),
    { maxLength: 20 },
  );

  it("takes nothing away and adds nothing, whatever the text", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        expect(
          find(text)
            .map((run) => run.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it("gives each entry at most one run, whole words outside quotes", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        const runs = find(text);
        const entries = runs.flatMap(({ entry }) => entry ?? []);
        expect(new Set(entries).size).toBe(entries.length);
        const starts = runs.map((_, index) =>
          runs.slice(0, index).reduce((sum, run) => sum + run.text.length, 0),
        );
        const misplaced = runs.filter(({ text: word, entry }, index) => {
          if (entry === null) return false;
          const before = text.slice(0, starts[index]);
          const after = text.slice(before.length + word.length);
          const isQuoted = before.replace(/“[^”]*”/g, "").includes("“") && after.includes("”");
          return isQuoted || /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after);
        });
        expect(misplaced).toEqual([]);
      }),
    );
  });

  it("finds any word of an entry in any sentence of other words", () => {
    const words = TERMS.flatMap((entry) => listTermWords(entry));
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.constantFrom("", "It ", "Of 7 "),
        (word, before) => {
          expect(found(`${before}${word} is.`)).toHaveLength(1);
        },
      ),
    );
  });
});

describe("listTermWords", () => {
  it("leaves alone a name that all write alike", () => {
    expect(listTermWords(name("rask", "Rask", [["Rask", false]]))).toEqual([]);
    expect(listTermWords(name("pishin", "Pishin (Iran)", [["Pishin", false]]))).toEqual([]);
    expect(listTermWords(name("iran", "Iran", [["Iran’s rulers", true]]))).toEqual(["Iran"]);
  });
});
