import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DossierIndex } from "../model/dossierIndex";
import { DEFAULT_VIEW_STATE, NO_FILTERS, type ViewState } from "../state/viewState";
import { arbitraryDossier, arbitraryFilter } from "../testing/arbitraryDossier";
import { makeIndex } from "../testing/makeDossier";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectPositionSheet } from "./positionSheet";

function sheetOf(index: DossierIndex, state: Partial<ViewState> = {}) {
  const model = selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, ...state });
  const { columns, rows } = selectPositionSheet(model, ({ id }) => `https://example.org/${id}`);
  const records = rows.map((row) =>
    Object.fromEntries(columns.map((name, at) => [name, row[at] ?? ""])),
  );
  return { columns, rows, records, model };
}

describe("selectPositionSheet", () => {
  it("says of a position all that it rests on", () => {
    const { records } = sheetOf(realIndex());
    const found = records.find(({ id }) => id === "call-for-ceasefire")!;
    expect(found["statement"]).toContain("ceasefire");
    expect(found["source_urls"]).toMatch(/^https:\/\//);
    expect(found).toEqual({
      ...found,
      id: "call-for-ceasefire",
      layer: "article",
      speaker: "Jalil Abbas Jilani",
      speaker_id: "jalil-abbas-jilani",
      on_behalf_of: "Pakistan",
      side: "Pakistan",
      issues: "Gaza ceasefire",
      issue_ids: "gaza-ceasefire",
      stance: "calls-for",
      object: "an immediate ceasefire",
      voice: "stated",
      when_edtf: "../2023-12-20",
      from: "",
      to: "2023-12-20",
      when: "on or before 20 December 2023",
      occasion_id: "ministers-call",
      quotes: "advocated for an immediate ceasefire",
      source_publishers: "The Nation",
      link: "https://example.org/call-for-ceasefire",
    });
  });

  it("has as many publishers as addresses, and none where nothing is quoted", () => {
    const { records } = sheetOf(realIndexWithContext());
    expect(records).toHaveLength(156);
    for (const record of records) {
      const lines = (name: string) => record[name]!.split("\n").length;
      expect(lines("source_publishers")).toBe(lines("source_urls"));
      expect(lines("issues")).toBe(lines("issue_ids"));
      expect(record["quotes"] === "").toBe(record["layer"] === "context");
    }
  });

  it("holds exactly what passes", () => {
    const { records } = sheetOf(realIndexWithContext(), {
      filters: { ...NO_FILTERS, issue: ["gaza-ceasefire"], actor: ["iran"] },
    });
    expect(records.length).toBeGreaterThan(0);
    for (const { issue_ids } of records) expect(issue_ids).toContain("gaza-ceasefire");
    fc.assert(
      fc.property(arbitraryDossier, arbitraryFilter, (fields, filter) => {
        const { columns, rows, records: found, model } = sheetOf(makeIndex(fields), filter);
        const { table, dossier } = model.index;
        const passing = dossier.positions.filter(
          ({ id }) => model.filter.passes[table.indexOf.get(`position:${id}`)!] === 1,
        );
        expect(found).toHaveLength(passing.length);
        expect(new Set(found.map(({ id }) => id))).toEqual(new Set(passing.map(({ id }) => id)));
        for (const row of rows) expect(row).toHaveLength(columns.length);
      }),
    );
  });
});
