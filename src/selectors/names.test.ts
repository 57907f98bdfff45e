import { describe, expect, it } from "vitest";
import { realIndex, realIndexWithContext, realTerms } from "../testing/realDossier";
import { countNames, filterNames, selectNames } from "./names";
import { findNameEntry, mergeNameForms } from "./namesInUse";

const index = realIndexWithContext();
const terms = realTerms();
const series = selectNames(index, terms);
const termOf = (id: string) => series.terms.find((term) => term.id === id)!;
const nameOf = (id: string) =>
  series.sections.flatMap(({ entries }) => entries).find((entry) => entry.id === id)!;
const idsFor = (text: string) => {
  const found = filterNames(series, text);
  return [...found.terms, ...found.sections.flatMap(({ entries }) => entries)].map(({ id }) => id);
};

describe("selectNames", () => {
  it("has each entry once, alphabetical under its heading", () => {
    expect(countNames(series)).toEqual({
      terms: terms.filter(({ kind }) => kind === "term").length,
      names: terms.filter(({ kind }) => kind === "name").length,
    });
    expect(series.terms.length).toBeGreaterThanOrEqual(15);
    const labels = series.terms.map(({ term }) => term);
    expect(labels).toEqual(labels.toSorted((a, b) => a.localeCompare(b, "en")));
    expect(series.sections.map(({ entries }) => entries.length > 0)).not.toContain(false);
  });

  it("finds for each term where the dossier uses it", () => {
    for (const { id, uses, scheme } of series.terms) {
      expect([id, uses.length > 0 || scheme !== null]).toEqual([id, true]);
    }
    expect(termOf("term-charge-d-affaires").uses.map(({ reference }) => reference)).toEqual([
      "event:iran-summons-charge-2024-01-18",
      "actor:charge-daffaires-pakistan",
    ]);
    expect(termOf("term-resolution").uses.map(({ reference }) => reference)).not.toContain(
      "position:call-to-renew-diplomacy",
    );
    expect(termOf("term-cameo").scheme).toMatch(/^The codes of \d+ records are written in it\.$/);
    expect(termOf("term-edtf").scheme).toMatch(/^The times of \d+ records are written in it\.$/);
  });

  it("says what a name stands for, with its records", () => {
    const { stands, groups } = nameOf("name-sistan-baluchestan-province");
    expect(stands).toMatchObject({
      reference: "place:sistan-baluchestan",
      label: "Sistan and Baluchestan",
    });
    expect(stands!.records).toBeGreaterThan(3);
    expect(groups.map(({ language }) => language)).toEqual([
      "English",
      "Persian",
      "Urdu",
      "Arabic",
    ]);
    const contested = groups.flatMap(({ forms }) => forms.filter((form) => form.isContested));
    expect(contested.map(({ form }) => form)).toContain("western Balochistan, Iran");
    expect(contested.every(({ isQuoted }) => isQuoted)).toBe(true);
    expect(nameOf("name-killed")).toMatchObject({ stands: null });
    expect(nameOf("name-killed").uses.length).toBeGreaterThan(3);
  });
});

describe("filterNames", () => {
  it.each([
    ["READOUT", ["term-readout"]],
    ["زاهدان", ["name-zahedan"]],
    ["  zahedan ", ["name-zahedan"]],
    ["turkiye", ["name-turkiye"]],
  ])("finds %j", (text, expected) => {
    expect(idsFor(text)).toEqual(expect.arrayContaining(expected));
  });

  it("finds nothing by a word that none has", () => {
    expect(idsFor("no such word")).toEqual([]);
  });

  it("does not mind the Arabic, Persian or Urdu way of writing a letter", () => {
    expect(idsFor("كرمان")).toEqual(idsFor("کرمان"));
    expect(idsFor("کرمان")).toContain("name-kerman");
  });

  it("leaves all there without a text", () => {
    expect(filterNames(series, "  ")).toBe(series);
  });
});

describe("the names in use of an actor or place", () => {
  it("come from the gazetteer, a country's from its state", () => {
    const find = (reference: "place:pakistan" | "place:gaza-strip" | "actor:not-named") =>
      findNameEntry(realIndex(), reference, terms)?.id;
    expect(find("place:gaza-strip")).toBe("name-gaza-strip");
    expect(find("place:pakistan")).toBe("name-pakistan");
    expect(find("actor:not-named")).toBeUndefined();
  });

  it("quote the records' own sources first", () => {
    const entry = findNameEntry(realIndex(), "place:sistan-baluchestan", terms);
    const [first, ...rest] = mergeNameForms(
      [{ name: "Sistan-Baluchestan", usedBy: "The Nation" }],
      entry,
    );
    expect(first).toMatchObject({ form: "Sistan-Baluchestan", isQuoted: true, href: null });
    expect(rest).toHaveLength(entry!.forms.length);
    expect(mergeNameForms([{ name: "Sistan-Baluchestan", usedBy: null }], entry)).toHaveLength(
      entry!.forms.length,
    );
  });
});
