import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, NO_FILTERS, type ViewState } from "../state/viewState";
import { makeEvent, makeIndex, makeIssue } from "../testing/makeDossier";
import { realIndex } from "../testing/realDossier";
import { selectFilters } from "./filters";
import { selectLinkedModel } from "./linkedModel";

const real = (state: Partial<ViewState> = {}) =>
  selectFilters(selectLinkedModel(realIndex(), { ...DEFAULT_VIEW_STATE, ...state }));

describe("selectFilters", () => {
  it("has the issues in the row and all other facets behind", () => {
    const { issues, more, active, hasFilter } = real();
    expect(issues).toHaveLength(6);
    expect(more.map((group) => group.label)).toEqual(["Actor", "Kind", "Place", "Voice", "Source"]);
    expect(active).toEqual([]);
    expect(hasFilter).toBe(false);
  });

  it("names what is in force and has no chip in the row", () => {
    const { active, hasFilter } = real({
      filters: { ...NO_FILTERS, issue: ["gaza-ceasefire"], voice: ["stated"] },
      to: "2023",
      q: "aid",
    });
    expect(active).toEqual([
      { clause: "facet", facet: "voice", id: "stated", label: "Voice: stated" },
      { clause: "period", label: "Period: to 31 December 2023" },
      { clause: "q", label: "Search: “aid”" },
    ]);
    expect(hasFilter).toBe(true);
  });

  it("keeps issues below the top ones behind the control, and shows them when in force", () => {
    const index = makeIndex({
      issues: [makeIssue({ id: "top", label: "Top" }), makeIssue({ id: "low", parent: "top" })],
      events: [makeEvent({ issues: ["low"] })],
    });
    const { issues, more, active } = selectFilters(
      selectLinkedModel(index, {
        ...DEFAULT_VIEW_STATE,
        filters: { ...NO_FILTERS, issue: ["low"] },
      }),
    );
    expect(issues.map((value) => value.id)).toEqual(["top"]);
    expect(more[0]).toMatchObject({ facet: "issue", values: [{ id: "low", count: 1 }] });
    expect(active).toMatchObject([{ facet: "issue", id: "low", label: "Issue: Label of low" }]);
  });
});
