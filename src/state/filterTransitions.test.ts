import { describe, expect, it } from "vitest";
import { after } from "../testing/afterTransition";
import { MAX_IDS_PER_FACET } from "./canonicalIds";
import { clearFacet, clearFilters, removeFilter, toggleFilter } from "./filterTransitions";
import { DEFAULT_VIEW_STATE, NO_FILTERS, type ViewState } from "./viewState";

describe("filters", () => {
  it("are toggled in canonical order", () => {
    const state = after(toggleFilter("issue", "b"), {
      filters: { ...NO_FILTERS, issue: ["a", "c"] },
    });
    expect(state.filters.issue).toStrictEqual(["a", "b", "c"]);
    expect(toggleFilter("issue", "a").apply(state).filters.issue).toStrictEqual(["b", "c"]);
  });

  it("do not touch other facets, nor the object they came from", () => {
    const filters = { ...NO_FILTERS, actor: ["x"] };
    expect(after(toggleFilter("issue", "a"), { filters }).filters.actor).toBe(filters.actor);
    expect(filters.issue).toStrictEqual([]);
  });

  it("come to an end when a facet is full", () => {
    const issue = Array.from({ length: MAX_IDS_PER_FACET }, (_, index) => `id-${100 + index}`);
    const filters = { ...NO_FILTERS, issue };
    expect(after(toggleFilter("issue", "more"), { filters }).filters.issue).toStrictEqual(issue);
    expect(after(toggleFilter("issue", "id-100"), { filters }).filters.issue).toHaveLength(99);
  });

  it("are removed one by one, by facet, or all with dates and search but without the selection", () => {
    const fields: Partial<ViewState> = {
      filters: { ...NO_FILTERS, issue: ["a", "b"], voice: ["stated"] },
      from: "2023",
      to: "2024",
      q: "peace",
      sel: "event:a",
    };
    expect(after(removeFilter("issue", "a"), fields).filters.issue).toStrictEqual(["b"]);
    expect(after(removeFilter("issue", "z"), fields).filters.issue).toStrictEqual(["a", "b"]);
    expect(after(clearFacet("issue"), fields).filters).toStrictEqual({
      ...NO_FILTERS,
      voice: ["stated"],
    });
    expect(after(clearFilters(), fields)).toStrictEqual({ ...DEFAULT_VIEW_STATE, sel: "event:a" });
  });
});
