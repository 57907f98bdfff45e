import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, NO_FILTERS } from "../state/viewState";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectSources, sortSources } from "./sources";

const withContext = selectSources(selectLinkedModel(realIndexWithContext(), DEFAULT_VIEW_STATE));

describe("selectSources", () => {
  it("has every source with the records that rest on it", () => {
    expect(withContext.rows).toHaveLength(359);
    const nation = withContext.rows.find(({ isArticle }) => isArticle)!;
    expect([nation.publisher, nation.records]).toEqual(["The Nation", 23]);
    expect(withContext.rows.every(({ records }) => records > 0)).toBe(true);
  });

  it("counts what is not recorded instead of guessing it", () => {
    expect(withContext.missing).toBe(
      "Not recorded: the date of 117, the title of 6, the country of 12, the genre of 358 and the language of 358 of 359 sources",
    );
    expect(withContext.rows.some(({ title }) => title === "Title not recorded")).toBe(true);
  });

  it("counts independent origins apart from pages", () => {
    const [events, cited, origins] = withContext.origins.match(/\d+/g)!.map(Number);
    expect(events).toBe(111);
    expect(origins).toBeLessThan(cited!);
  });

  it("counts what passes, and speaks of one source with the article alone", () => {
    const filters = { ...NO_FILTERS, kind: ["strike"] };
    const { rows } = selectSources(
      selectLinkedModel(realIndexWithContext(), { ...DEFAULT_VIEW_STATE, filters }),
    );
    expect(rows.find(({ isArticle }) => isArticle)?.passing).toBe(0);
    const alone = selectSources(selectLinkedModel(realIndex(), DEFAULT_VIEW_STATE));
    expect(alone.rows).toHaveLength(1);
    expect(alone.origins).toBe("");
  });
});

describe("sortSources", () => {
  it("puts what is not recorded last", () => {
    expect(sortSources(withContext.rows, "country").at(-1)?.country).toBeNull();
    expect(sortSources(withContext.rows, "published").at(-1)?.published).toBeNull();
    const counts = sortSources(withContext.rows, "records").map(({ records }) => records);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });
});
