import { describe, expect, it } from "vitest";
import { compileDossier } from "../model/compileDossier";
import { listSubsetErrors, readSubset } from "../testing/checkSubset";
import { makeExport } from "../testing/makeExport";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { DEFAULT_VIEW_STATE } from "../state/viewState";

function subsetOf(filters: Partial<typeof DEFAULT_VIEW_STATE.filters>, layer: "article" | "all") {
  const index = layer === "all" ? realIndexWithContext() : realIndex();
  const state = {
    ...DEFAULT_VIEW_STATE,
    layer,
    filters: { ...DEFAULT_VIEW_STATE.filters, ...filters },
  };
  const made = makeExport("json", index, state);
  return { index, made, subset: readSubset(made.text) };
}

describe("createDossierWriter", () => {
  it("compiles to the very records that pass", () => {
    const { index, made, subset } = subsetOf({ issue: ["gaza-ceasefire"] }, "all");
    expect(made.passing.size).toBeGreaterThan(5);
    const compiled = compileDossier(subset, new Map());
    for (const record of [...compiled.events, ...compiled.positions]) {
      const original = index.record.get(record.id)!;
      expect(record.span).toEqual(original.span);
      expect(record.title).toBe(original.title);
      expect(record.ties).toEqual(original.ties);
      expect(record.evidence.map(({ quote, paraphrase }) => ({ quote, paraphrase }))).toEqual(
        original.evidence.map(({ quote, paraphrase }) => ({ quote, paraphrase })),
      );
    }
  });

  it("brings along the event that a statement was made in, and names those that pass", () => {
    const { made, subset } = subsetOf({ voice: ["assessed"] }, "article");
    expect(Object.keys(subset.exported!.records).toSorted()).toEqual([...made.passing].toSorted());
    expect(subset.events.map(({ id }) => id)).toEqual(["editorial-published"]);
    expect(made.passing.has("editorial-published")).toBe(false);
    expect(made.noted.every(({ reason }) => reason === "needs-container")).toBe(true);
    expect(listSubsetErrors(subset)).toEqual([]);
  });

  it("drops a link to a record outside, and notes it", () => {
    const { made, subset } = subsetOf({ kind: ["call"] }, "article");
    expect(made.noted).toContainEqual(expect.objectContaining({ reason: "links-to-others" }));
    expect(subset.events.every(({ after }) => after === undefined)).toBe(true);
  });

  it("tells the view, the day and the link of each record", () => {
    const { subset } = subsetOf({ issue: ["gaza-ceasefire"] }, "article");
    expect(subset.exported).toEqual({
      day: "2024-03-01",
      link: "https://readout.example/d/pakistan-iran-2023/?issue=gaza-ceasefire",
      layers: "the article alone",
      filters: "filtered by Gaza ceasefire",
      records: {
        "call-for-ceasefire":
          "https://readout.example/d/pakistan-iran-2023/?sel=position:call-for-ceasefire",
        "call-to-lift-siege":
          "https://readout.example/d/pakistan-iran-2023/?sel=position:call-to-lift-siege",
      },
    });
  });
});
