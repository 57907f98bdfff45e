import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, NO_FILTERS } from "../state/viewState";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { findSources, selectSources } from "./sources";

const withContext = selectSources(selectLinkedModel(realIndexWithContext(), DEFAULT_VIEW_STATE));
const alone = selectSources(selectLinkedModel(realIndex(), DEFAULT_VIEW_STATE));
const rowOf = (id: string) => withContext.rows.find((row) => row.id === id)!;

describe("selectSources", () => {
  it("has every source with the records that rest on it", () => {
    expect(withContext.rows).toHaveLength(359);
    const nation = rowOf("nation-peace-pledge-20231220");
    expect([nation.publisher, nation.records, nation.form, nation.publishedText]).toEqual([
      "The Nation",
      23,
      "editorial, English",
      "20 December 2023",
    ]);
    expect(withContext.rows.every(({ records }) => records > 0)).toBe(true);
  });

  it("leaves null what is not recorded", () => {
    const ary = rowOf("ary-call-20231218");
    expect([ary.publishedText, ary.form, ary.lang]).toEqual([null, null, null]);
    expect(withContext.rows.some(({ title }) => title === "Title not recorded")).toBe(true);
  });

  it("tells a title of ours from a printed one, and how many there are", () => {
    const { title, lang } = rowOf("trend-crash-20240519");
    expect([title, lang]).toEqual(["[Location of Raisi's helicopter crash]", null]);
    expect(rowOf("dawn-call-20231219").title).toMatch(/^Pakistan reaffirms pledge/);
    const bracketed = withContext.rows.filter(({ title: one }) => one.startsWith("["));
    expect(withContext.gaps).toContainEqual(
      expect.stringMatching(new RegExp(`^${bracketed.length} titles stand in square brackets`)),
    );
    expect(alone.gaps.some((gap) => gap.includes("square brackets"))).toBe(false);
  });

  it("counts pages apart from the origins they go back to, in all and event by event", () => {
    const { text, events } = withContext.origins!;
    expect(events).toHaveLength(111);
    const sum = (key: "cited" | "origins") => events.reduce((total, one) => total + one[key], 0);
    expect(sum("origins")).toBeLessThan(sum("cited"));
    expect(text).toContain(`${sum("cited")} pages`);
    expect(text).toContain(`${sum("origins")} independent origins`);
    expect(events.find(({ reference }) => reference === "event:fm-call-2023-12-18")).toMatchObject({
      cited: 10,
      origins: 2,
    });
  });

  it("says all where all of what passes rests on one side", () => {
    const narrowed = (source: string) => {
      const filters = { ...NO_FILTERS, source: [source] };
      const state = { ...DEFAULT_VIEW_STATE, layer: "all" as const, filters };
      return selectSources(selectLinkedModel(realIndexWithContext(), state));
    };
    expect(narrowed("nation-peace-pledge-20231220").headline).toMatch(
      /^All \d+ records rest on sources from Pakistan alone$/,
    );
    const filters = { ...NO_FILTERS, issue: ["gaza-ceasefire"] };
    const state = { ...DEFAULT_VIEW_STATE, filters };
    expect(selectSources(selectLinkedModel(realIndex(), state)).headline).toBe(
      "Both records rest on sources from Pakistan alone",
    );
  });

  it.each([
    ["zzzz", "No record passes"],
    ["Afghanistan", "The one record does not rest on sources from Pakistan or Iran alone"],
  ])("counts nothing by sides where nothing rests on one: %s", (q, headline) => {
    const state = { ...DEFAULT_VIEW_STATE, layer: "all" as const, q };
    const model = selectLinkedModel(realIndexWithContext(), state);
    expect(selectSources(model).headline).toBe(headline);
  });

  it("counts what passes, and speaks of one source with the article alone", () => {
    const filters = { ...NO_FILTERS, kind: ["strike"] };
    const { rows } = selectSources(
      selectLinkedModel(realIndexWithContext(), { ...DEFAULT_VIEW_STATE, filters }),
    );
    expect(rows.find(({ id }) => id === "nation-peace-pledge-20231220")?.passing).toBe(0);
    expect(alone.rows).toHaveLength(1);
    expect(alone.origins).toBeNull();
  });
});

describe("findSources", () => {
  it("finds by words of publisher, title and country", () => {
    expect(findSources(withContext.rows, "")).toHaveLength(359);
    expect(findSources(withContext.rows, "mehr persian")).toHaveLength(1);
    expect(findSources(withContext.rows, "DAWN pledge pakistan").map(({ id }) => id)).toContain(
      "dawn-call-20231219",
    );
    expect(findSources(withContext.rows, "no such words")).toEqual([]);
  });
});
