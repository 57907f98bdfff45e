import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileDossierIndex, type DossierIndex } from "../../model/dossierIndex";
import { EXPORT_FORMATS, type ExportFormat } from "../../model/exportedRecord";
import { reasonLeftOut } from "../../formats/reasonLeftOut";
import { DEFAULT_VIEW_STATE, FACETS, type ViewState } from "../../state/viewState";
import { arbitraryDossier, arbitraryFilter } from "../../testing/arbitraryDossier";
import { listStateIds } from "../../testing/arbitraryViewState";
import { listSubsetErrors, readSubset } from "../../testing/checkSubset";
import { makeDossier } from "../../testing/makeDossier";
import { makeExport, type MadeExport } from "../../testing/makeExport";
import { propertyRuns } from "../../testing/propertyRuns";
import { readExportedIds } from "../../testing/readExport";
import { realIndex, realIndexWithContext } from "../../testing/realDossier";

/** What is in the file and what is listed as left out are together what passes, and nothing is both. */
async function expectWhole(format: ExportFormat, index: DossierIndex, made: MadeExport) {
  const held = await readExportedIds(format, made.text);
  const leftOut = made.leftOut.map(({ id }) => id);
  expect(new Set(held).size, `${format}: each once`).toBe(held.length);
  expect(held.length, `${format}: count`).toBe(made.count);
  expect([...held, ...leftOut].toSorted(), format).toEqual([...made.passing].toSorted());
  for (const { id, reason, title } of made.leftOut) {
    const record = index.record.get(id)!;
    expect(title).toBe(record.title);
    expect(reasonLeftOut(format, record), `${format}: told beforehand`).toBe(reason);
  }
  for (const id of held) expect(reasonLeftOut(format, index.record.get(id)!)).toBeNull();
  for (const { id } of made.noted)
    expect(held, `${format}: notes are of what it holds`).toContain(id);
}

/** What our own check says against a dossier; of the other formats their readers say it. */
function listErrors(format: ExportFormat, text: string): string[] {
  return format === "json" ? listSubsetErrors(readSubset(text)) : [];
}

/** One or two facets with one to three values each, at times with a period: enough pass, and not all. */
function arbitraryFilters(index: DossierIndex): fc.Arbitrary<Partial<ViewState>> {
  const { facets } = listStateIds(index.dossier);
  const facet = fc.constantFrom(...FACETS).chain((name) =>
    fc.record({
      name: fc.constant(name),
      ids: fc.subarray([...facets[name]], {
        minLength: 1,
        maxLength: Math.min(3, facets[name].length),
      }),
    }),
  );
  return fc
    .record({
      chosen: fc.uniqueArray(facet, { minLength: 1, maxLength: 2, selector: ({ name }) => name }),
      from: fc.option(fc.constantFrom("2023-12", "2024"), { freq: 1 }),
    })
    .map(({ chosen, from }) => ({
      filters: {
        ...DEFAULT_VIEW_STATE.filters,
        ...Object.fromEntries(chosen.map(({ name, ids }) => [name, ids])),
      },
      from: chosen.length > 1 ? null : from,
    }));
}

describe.each([
  ["the article", realIndex, "article"],
  ["the article and its context", realIndexWithContext, "all"],
] as const)("exports of %s", (_, indexOf, layer) => {
  it.each(EXPORT_FORMATS)(
    "%s holds or lists each record that passes, whatever the filter",
    async (format) => {
      const index = indexOf();
      await fc.assert(
        fc.asyncProperty(arbitraryFilters(index), async (filter) => {
          const made = makeExport(format, index, { ...DEFAULT_VIEW_STATE, layer, ...filter });
          await expectWhole(format, index, made);
          expect(listErrors(format, made.text)).toEqual([]);
        }),
        propertyRuns(layer === "all" ? 6 : 12),
      );
    },
  );

  it.each(EXPORT_FORMATS)("%s holds or lists all without a filter", async (format) => {
    const index = indexOf();
    const made = makeExport(format, index, { ...DEFAULT_VIEW_STATE, layer });
    expect(made.passing.size).toBe(index.table.count);
    await expectWhole(format, index, made);
    expect(listErrors(format, made.text)).toEqual([]);
  });
});

describe("exports of generated dossiers", () => {
  it.each(EXPORT_FORMATS)("%s holds or lists each record that passes", async (format) => {
    await fc.assert(
      fc.asyncProperty(arbitraryDossier, arbitraryFilter, async (fields, filter) => {
        const index = compileDossierIndex(makeDossier(fields));
        const state = { ...DEFAULT_VIEW_STATE, dossier: "dossier", ...filter };
        const made = makeExport(format, index, state);
        await expectWhole(format, index, made);
        expect(made.count + made.leftOut.length).toBe(made.passing.size);
      }),
      propertyRuns(15),
    );
  });
});
