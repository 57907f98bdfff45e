import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryViewState } from "../testing/arbitraryViewState";
import { canonicalViewState, MAX_IDS_PER_FACET } from "./canonicalState";
import { DEFAULT_DOSSIER_ID } from "./defaultDossier";
import {
  clearFacet,
  clearFilters,
  clearSelection,
  closeOneLevel,
  openEntry,
  openAccounts,
  openPage,
  openSelected,
  removeFilter,
  resetView,
  selectInContext,
  selectReference,
  setDateRange,
  setFind,
  setEgo,
  setFolds,
  setForm,
  setLanes,
  setLayer,
  setLevel,
  setMapCamera,
  setSearch,
  setTheme,
  setTimeMode,
  setTimeWindow,
  toggleCoverage,
  toggleDiffer,
  toggleFilter,
  toggleFold,
  type Transition,
} from "./transitions";
import { DEFAULT_VIEW_STATE, NO_FILTERS, PAGES, type ViewState } from "./viewState";

function after(transition: Transition, fields: Partial<ViewState> = {}): ViewState {
  return transition.apply({ ...DEFAULT_VIEW_STATE, ...fields });
}

describe("history", () => {
  it.each<[string, Transition, "push" | "replace"]>([
    ["a selection", selectReference("event:a"), "push"],
    ["its end", clearSelection(), "push"],
    ["a filter", toggleFilter("issue", "a"), "push"],
    ["its removal", removeFilter("issue", "a"), "push"],
    ["a facet emptied", clearFacet("issue"), "push"],
    ["all filters removed", clearFilters(), "push"],
    ["a period", setDateRange("2023", null), "push"],
    ["a time mode", setTimeMode("calendar"), "push"],
    ["lanes", setLanes("actor"), "push"],
    ["a level", setLevel("office"), "push"],
    ["an actor in the middle", setEgo({ id: "a", steps: 1 }), "push"],
    ["a form", setForm("table"), "push"],
    ["a fold", toggleFold("a"), "push"],
    ["all folds", setFolds(["a"]), "push"],
    ["coverage", toggleCoverage(), "push"],
    ["where accounts differ", toggleDiffer(), "push"],
    ["words to find, on Enter", setFind("a", "entered"), "push"],
    ["words to find, while typing", setFind("a", "typing"), "replace"],
    ["a page", openPage("map"), "push"],
    ["a record from another page", openSelected("event:a", "article"), "push"],
    ["the view as it was", resetView(), "push"],
    ["Esc", closeOneLevel(), "push"],
    ["a search on Enter", setSearch("a", "entered"), "push"],
    ["a search while typing", setSearch("a", "typing"), "replace"],
    ["a time window", setTimeWindow(["2023", "2024"]), "replace"],
    ["a camera", setMapCamera({ lon: 1, lat: 2, zoom: 3 }), "replace"],
    ["a theme", setTheme("dark"), "replace"],
  ])("%s", (_name, transition, history) => {
    expect(transition.history).toBe(history);
  });
});

describe("openSelected", () => {
  it("goes to the overview and adds the context only for what stands in it", () => {
    const about = { page: "about", filters: { ...NO_FILTERS, issue: ["a"] } } as const;
    expect(after(openSelected("event:a", "article"), about)).toEqual({
      ...DEFAULT_VIEW_STATE,
      ...about,
      page: "overview",
      sel: "event:a",
    });
    expect(after(openSelected("event:a", "context"), about).layer).toBe("all");
    expect(after(openSelected("event:a", "article"), { layer: "all" }).layer).toBe("all");
  });
});

describe("single values", () => {
  it.each<[Transition, Partial<ViewState>]>([
    [selectReference("event:a"), { sel: "event:a" }],
    [setSearch("a", "typing"), { q: "a" }],
    [setDateRange("2023", "2024"), { from: "2023", to: "2024" }],
    [setTimeMode("calendar"), { time: "calendar" }],
    [setTimeWindow(["2023", "2024"]), { t: ["2023", "2024"] }],
    [setLanes("side"), { by: "side" }],
    [setMapCamera({ lon: 1, lat: 2, zoom: 3 }), { map: { lon: 1, lat: 2, zoom: 3 } }],
    [setLevel("state"), { level: "state" }],
    [setEgo({ id: "a", steps: 2 }), { ego: { id: "a", steps: 2 } }],
    [setForm("table"), { as: "table" }],
    [toggleCoverage(), { coverage: true }],
    [toggleDiffer(), { differ: true }],
    [setFind("mehr", "typing"), { find: "mehr" }],
    [setTheme("dark"), { theme: "dark" }],
  ])("change nothing else (%#)", (transition, fields) => {
    expect(after(transition)).toStrictEqual({ ...DEFAULT_VIEW_STATE, ...fields });
  });

  it("can go back to their defaults", () => {
    expect(after(clearSelection(), { sel: "event:a" })).toStrictEqual(DEFAULT_VIEW_STATE);
    expect(after(setLevel(null), { level: "person" })).toStrictEqual(DEFAULT_VIEW_STATE);
    expect(after(setEgo(null), { ego: { id: "a", steps: 1 } })).toStrictEqual(DEFAULT_VIEW_STATE);
    expect(after(toggleCoverage(), { coverage: true })).toStrictEqual(DEFAULT_VIEW_STATE);
    expect(after(toggleDiffer(), { differ: true })).toStrictEqual(DEFAULT_VIEW_STATE);
    expect(after(setTimeWindow(null), { t: ["2023", "2024"] })).toStrictEqual(DEFAULT_VIEW_STATE);
    expect(after(setTheme(null), { theme: "dark" })).toStrictEqual(DEFAULT_VIEW_STATE);
  });
});

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

describe("folds", () => {
  it("flip one row and back, in canonical order, and come to an end at a hundred", () => {
    const state = after(toggleFold("pakistan"), { fold: ["iran", "russia"] });
    expect(state.fold).toStrictEqual(["iran", "pakistan", "russia"]);
    expect(toggleFold("pakistan").apply(state).fold).toStrictEqual(["iran", "russia"]);
    expect(after(setFolds(["b", "a", "b"])).fold).toStrictEqual(["a", "b"]);
    const full = Array.from({ length: MAX_IDS_PER_FACET }, (_, index) => `id-${100 + index}`);
    expect(after(toggleFold("more"), { fold: full }).fold).toStrictEqual(full);
  });

  it("go with the layers that they were made for, and stay on other pages", () => {
    const fold = ["pakistan"];
    expect(after(setLayer("all"), { fold }).fold).toStrictEqual([]);
    expect(after(setLayer("article"), { fold }).fold).toBe(fold);
    expect(after(selectInContext("actor:iran"), { fold }).fold).toStrictEqual([]);
    expect(after(selectInContext("actor:iran"), { fold, layer: "all" }).fold).toBe(fold);
    expect(after(openPage("map"), { fold }).fold).toBe(fold);
  });
});

describe("openPage", () => {
  const fields: Partial<ViewState> = {
    page: "article",
    dossier: "x",
    q: "peace",
    sel: "event:a",
    by: "actor",
    t: ["2023", "2024"],
    as: "table",
    coverage: true,
  };

  it("takes along all but the form and, without an article, coverage", () => {
    expect(after(openPage("map"), fields)).toStrictEqual({
      ...DEFAULT_VIEW_STATE,
      ...fields,
      page: "map",
      as: "picture",
      coverage: false,
    });
    expect(after(openPage("overview"), fields).coverage).toBe(true);
  });

  it("leaves behind what narrows the accounts or the sources alone", () => {
    const narrowed: Partial<ViewState> = { ...fields, differ: true, find: "mehr" };
    expect(after(openPage("map"), narrowed)).toMatchObject({ differ: false, find: "" });
    expect(after(openPage("sources"), narrowed)).toMatchObject({ differ: false, find: "mehr" });
    expect(after(openAccounts("b"), { ...narrowed, page: "accounts", account: "a" })).toMatchObject(
      { account: "b", differ: true },
    );
  });

  it("opens a page in a given form", () => {
    expect(after(openPage("map", "table"), fields).as).toBe("table");
    expect(after(openPage("article", "picture"), fields).as).toBe("picture");
    expect(after(openPage("article", "table"), fields)).toStrictEqual({
      ...DEFAULT_VIEW_STATE,
      ...fields,
    });
  });

  it("names the default dossier where the path needs one", () => {
    expect(after(openPage("map")).dossier).toBe(DEFAULT_DOSSIER_ID);
    expect(after(openPage("map"), { dossier: "x" }).dossier).toBe("x");
    expect(after(openPage("overview")).dossier).toBeNull();
  });

  it("opens names and terms at an entry, and leaves it with the page", () => {
    const opened = after(openEntry("term-veto"), fields);
    expect(opened).toMatchObject({ page: "names", entry: "term-veto", q: "peace", sel: "event:a" });
    expect(openPage("names").apply(opened)).toMatchObject({ page: "names", entry: null });
    expect(openPage("map").apply(opened).entry).toBeNull();
    expect(openPage("names").apply(openPage("names").apply(opened))).toMatchObject({ entry: null });
  });

  it("leads from any canonical state to a canonical one", () => {
    fc.assert(
      fc.property(arbitraryViewState(), fc.constantFrom(...PAGES), (state, page) => {
        const next = openPage(page).apply(state);
        expect(canonicalViewState(next)).toStrictEqual(next);
      }),
    );
  });
});

describe("resetView", () => {
  it("leaves nothing of a state that broke a view but its page and theme", () => {
    const kept: Partial<ViewState> = { theme: "dark", page: "map", dossier: "other" };
    const drawn: Partial<ViewState> = {
      q: "peace",
      sel: "event:a",
      coverage: true,
      filters: { ...NO_FILTERS, issue: ["a"] },
      as: "table",
      time: "calendar",
      t: ["2023", "2024"],
      by: "kind",
      map: { lon: 1, lat: 2, zoom: 3 },
    };
    expect(after(resetView(), { ...kept, ...drawn })).toStrictEqual({
      ...DEFAULT_VIEW_STATE,
      ...kept,
    });
  });
});

describe("closeOneLevel", () => {
  it("closes the selection, then coverage, then nothing", () => {
    const filters = { ...NO_FILTERS, issue: ["a"] };
    const first = after(closeOneLevel(), { sel: "event:a", coverage: true, filters });
    expect([first.sel, first.coverage]).toStrictEqual([null, true]);
    const second = closeOneLevel().apply(first);
    expect(second).toStrictEqual({ ...DEFAULT_VIEW_STATE, filters });
    expect(closeOneLevel().apply(second)).toBe(second);
  });

  it("never needs more than three presses to remove a selection", () => {
    fc.assert(
      fc.property(arbitraryViewState(), (state) => {
        const esc = closeOneLevel();
        expect(esc.apply(esc.apply(esc.apply(state))).sel).toBeNull();
      }),
    );
  });
});
