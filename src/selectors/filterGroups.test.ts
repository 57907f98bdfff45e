import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, NO_FILTERS, type Facet, type ViewState } from "../state/viewState";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectFilterGroups } from "./filterGroups";
import { selectFilters } from "./filters";
import { facetValueLabel } from "./labels";
import { selectLinkedModel } from "./linkedModel";

interface Case {
  state?: Partial<ViewState>;
  find?: string;
  whole?: Facet[];
}

function groupsOf({ state = {}, find = "", whole = [] }: Case, index = realIndexWithContext()) {
  const { more } = selectFilters(
    selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, layer: "all", ...state }),
  );
  const groups = selectFilterGroups(index, more, { find, whole: new Set(whole) });
  return new Map(groups.map((group) => [group.facet, group]));
}

const valuesOf = (chosen: Case, facet: Facet) =>
  groupsOf(chosen)
    .get(facet)
    ?.parts.flatMap(({ values }) => values) ?? [];

describe("selectFilterGroups", () => {
  it("leaves short facets as they are", () => {
    const groups = groupsOf({ state: { layer: "article" } }, realIndex());
    for (const { isLong, shown, total, parts } of groups.values()) {
      expect(isLong).toBe(false);
      expect(shown).toBe(total);
      expect(parts).toHaveLength(1);
    }
  });

  it("folds a long facet to the values with the most records", () => {
    const actors = valuesOf({}, "actor");
    expect(actors).toHaveLength(14);
    expect(actors.slice(0, 2).map(({ id }) => id)).toEqual(["pakistan", "iran"]);
    const counts = actors.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const all = valuesOf({ whole: ["actor"] }, "actor");
    const most = all.map(({ count }) => count).toSorted((a, b) => b - a);
    expect(counts).toEqual(most.slice(0, 14));
  });

  it("puts what is in force first, even without a record, and leaves out other values without any", () => {
    const state: Partial<ViewState> = {
      filters: { ...NO_FILTERS, actor: ["saudi-arabia"], issue: ["economy-energy"] },
      q: "pipeline",
    };
    const [first, ...rest] = valuesOf({ state }, "actor");
    expect(first).toMatchObject({ id: "saudi-arabia", active: true, count: 0 });
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.every(({ count }) => count > 0)).toBe(true);
  });

  it("unfolds to every value once, actors under the states they belong to", () => {
    const group = groupsOf({ whole: ["actor"] }).get("actor");
    expect(group?.shown).toBe(group?.total);
    expect(group?.parts.map(({ label }) => label).slice(0, 2)).toEqual(["Pakistan", "Iran"]);
    expect(group?.parts.at(-1)?.label).toBe("Others");
    const pakistan = group?.parts[0]?.values.map(({ id }) => id);
    expect(pakistan).toContain("jalil-abbas-jilani");
    const ids = group?.parts.flatMap(({ values }) => values.map(({ id }) => id)) ?? [];
    expect(new Set(ids).size).toBe(group?.total);
  });

  it("unfolds sources by name", () => {
    const names = valuesOf({ whole: ["source"] }, "source").map(({ facet, id }) =>
      facetValueLabel(realIndexWithContext(), facet, id),
    );
    expect(names.length).toBeGreaterThan(300);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "en")));
  });

  it("finds values by name in every facet, folded as the search folds", () => {
    const groups = groupsOf({ find: "türkiye" });
    const found = groups.get("actor")?.parts.flatMap(({ values }) => values) ?? [];
    expect(found.map(({ id }) => id)).toEqual(["turkiye"]);
    expect([...groupsOf({ find: "TURKIYE" }).keys()]).toEqual([...groups.keys()]);
    expect(groupsOf({ find: "zzzz" }).size).toBe(0);
  });
});
