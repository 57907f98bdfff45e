import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  makeActor,
  makeEvent,
  makeIndex,
  makePlace,
  makePosition,
  makeSource,
} from "../testing/makeDossier";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import type { DossierIndex } from "../model/dossierIndex";
import { createSearch, normaliseForSearch } from "./searchRecords";

const index = makeIndex({
  sources: [makeSource({ publisher: "The Morning Post" }), makeSource({ id: "unread" })],
  actors: [
    makeActor({
      id: "minister",
      name: "Jalil Abbas Jilani",
      aliases: [{ name: "جلیل عباس جیلانی", language: "ur" }],
    }),
  ],
  places: [
    makePlace({
      id: "province",
      name: "Sistan and Baluchestan",
      names: [{ name: "Sistan-Baluchestan", language: "en" }],
    }),
  ],
  events: [
    makeEvent({
      id: "attack",
      title: "An attack",
      shortLabel: "police station",
      place: "province",
      issues: ["terror"],
      evidence: [{ source: "source", quote: { exact: "the paper’s own “words”" } }],
      claims: [
        { text: "Eleven were killed", attribution: "The provincial governor", sources: ["source"] },
      ],
      accounts: [
        {
          id: "one",
          label: "One side",
          by: ["minister"],
          claims: [
            { topic: "toll", text: "Twelve fell that night", evidence: [{ source: "source" }] },
          ],
        },
      ],
      disputed: "How many attacked is not settled.",
      whenNote: "Dated by the Friday.",
    }),
  ],
  positions: [
    makePosition({
      id: "appeal",
      speaker: "minister",
      object: "an immediate ceasefire",
      statement: "The fighting should end.",
      evidence: [{ source: "source", paraphrase: "In our own words" }],
    }),
  ],
});

const searchRows = (whole: DossierIndex, text: string) =>
  Array.from({ length: whole.table.count }, (_, row) => row).map(createSearch(whole, text));
const found = (text: string) => searchRows(index, text).map(Number);

describe("a search", () => {
  it.each([
    ["a title", "an attack", [1, 0]],
    ["a quote, with plain quotation marks", 'the paper\'s own "words"', [1, 0]],
    ["a claim", "eleven were", [1, 0]],
    ["a speaker as the sources put it", "provincial gov", [1, 0]],
    ["a claim of an account", "twelve fell", [1, 0]],
    ["what is disputed", "how many", [1, 0]],
    ["a note on the time", "by the friday", [1, 0]],
    ["a publisher", "morning post", [1, 1]],
    ["the label of an issue", "label of terror", [1, 0]],
    ["another form of a place's name", "Sistan-Balu", [1, 0]],
    ["an object", "IMMEDIATE CEASEFIRE", [0, 1]],
    ["a statement", "fighting", [0, 1]],
    ["a paraphrase", "our own words", [0, 1]],
    ["a name in another script", "جیلانی", [0, 1]],
    ["whatever is between two texts: nothing", "attack police", [0, 0]],
    ["nothing of the kind", "zebra", [0, 0]],
    ["special characters as they are", "attack.*", [0, 0]],
  ])("finds %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("finds every record by each of its own words", () => {
    const real = realIndex();
    for (let row = 0; row < real.table.count; row++) {
      for (const word of real.table.record(row).title.split(" ")) {
        expect(createSearch(real, word)(row)).toBe(true);
      }
    }
  });
});

describe("the shipped dossier", () => {
  const whole = realIndexWithContext();
  const foundIn = (text: string) =>
    searchRows(whole, text).flatMap((hit, row) => (hit ? whole.table.refs[row]! : []));
  const ofPlace = (id: string) =>
    whole.table.refs.filter((_, row) => whole.table.record(row).place === id);

  it.each([
    ["Zahedan", "zahedan"],
    ["زاهدان", "zahedan"],
    ["زاہدان", "zahedan"],
    ["Sistan-Baluchestan", "sistan-baluchestan"],
    ["Sistan and Baluchestan", "sistan-baluchestan"],
    ["Siestan-o-Baluchistan", "sistan-baluchestan"],
    ["سيستان وبلوشستان", "sistan-baluchestan"],
    ["Occupied Palestine", "palestine"],
    ["سرزمین های اشغالی", "palestine"],
    ["نوار غزه", "gaza-strip"],
    ["نوار غزة", "gaza-strip"],
  ])("is found by %s, whoever uses that form", (text, place) => {
    const expected = ofPlace(place);
    expect(foundIn(text)).toEqual(expect.arrayContaining(expected));
    expect(foundIn(text).length).toBeGreaterThan(0);
  });

  it("finds a person by the form of another language", () => {
    expect(foundIn("جیش الظلم").length).toBeGreaterThan(0);
    expect(foundIn("امیرعبداللهیان")).toContain("event:ministers-call");
  });
});

describe("normaliseForSearch", () => {
  it("does not change when done twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = normaliseForSearch(text);
        expect(normaliseForSearch(once)).toBe(once);
      }),
    );
  });

  it("takes no account of case, accents, quotes and white space", () => {
    expect(normaliseForSearch(" Türkiye’s\n  Écoles ")).toBe(" turkiye's ecoles ");
  });
});
