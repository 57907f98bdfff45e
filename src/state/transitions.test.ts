import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { after } from "../testing/afterTransition";
import { arbitraryViewState } from "../testing/arbitraryViewState";
import { openPage, resetView } from "./pageTransitions";
import { openSelected } from "./partTransitions";
import type { Transition } from "./transition";
import {
  clearFacet,
  clearFilters,
  removeFilter,
  setDateRange,
  setSearch,
  toggleFilter,
} from "./filterTransitions";
import {
  clearSelection,
  closeOneLevel,
  selectInContext,
  selectReference,
  setForm,
  setLanes,
  setLayer,
  setLevel,
  setMapCamera,
  setTickCalendar,
  setTheme,
  setTimeMode,
  setTimeWindow,
  toggleCoverage,
  toggleDiffer,
} from "./transitions";
import { setAlone, setFind, sortSourcesBy } from "./sourcesTransitions";
import { setFolds, toggleFold } from "./foldTransitions";
import { moveActor, resetLayout, setEgo, setPath } from "./relationsTransitions";
import { MAX_IDS_PER_FACET } from "./canonicalIds";
import { DEFAULT_VIEW_STATE, NO_FILTERS, type ViewState } from "./viewState";

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
    ["an actor's place", moveActor({ id: "a", x: 1, y: 2 }), "push"],
    ["places by rule", resetLayout(), "push"],
    ["all folds", setFolds(["a"]), "push"],
    ["coverage", toggleCoverage(), "push"],
    ["where accounts differ", toggleDiffer(), "push"],
    ["records of one side alone", setAlone("iran"), "push"],
    ["order of the sources", sortSourcesBy("country"), "push"],
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

describe("single values", () => {
  it.each<[Transition, Partial<ViewState>]>([
    [selectReference("event:a"), { sel: "event:a" }],
    [setSearch("a", "typing"), { q: "a" }],
    [setDateRange("2023", "2024"), { from: "2023", to: "2024" }],
    [setTimeMode("calendar"), { time: "calendar" }],
    [setTimeWindow(["2023", "2024"]), { t: ["2023", "2024"] }],
    [setLanes("side"), { by: "side" }],
    [setTickCalendar("solar-hijri"), { cal: "solar-hijri" }],
    [setMapCamera({ lon: 1, lat: 2, zoom: 3 }), { map: { lon: 1, lat: 2, zoom: 3 } }],
    [setLevel("state"), { level: "state" }],
    [setEgo({ id: "a", steps: 2 }), { ego: { id: "a", steps: 2 } }],
    [setForm("table"), { as: "table" }],
    [moveActor({ id: "a", x: 1, y: 2 }), { at: [{ id: "a", x: 1, y: 2 }] }],
    [toggleCoverage(), { coverage: true }],
    [toggleDiffer(), { differ: true }],
    [setFind("mehr", "typing"), { find: "mehr" }],
    [setAlone("iran"), { alone: "iran" }],
    [sortSourcesBy("country"), { sort: "country" }],
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

describe("places of actors", () => {
  const at = [{ id: "iran", x: 900, y: 500 }];

  it("are told in canonical order, of each actor the last", () => {
    const twice = after(moveActor({ id: "china", x: 1, y: 2 }), { at });
    expect(twice.at.map(({ id }) => id)).toStrictEqual(["china", "iran"]);
    const again = moveActor({ id: "iran", x: 2000, y: 0.4 }).apply(twice);
    expect(again.at[1]).toStrictEqual({ id: "iran", x: 1000, y: 0 });
    expect(resetLayout().apply(again)).toStrictEqual(DEFAULT_VIEW_STATE);
  });

  it.each<[string, Transition]>([
    ["layers", setLayer("all")],
    ["layers, by a record of the context", selectInContext("actor:iran")],
    ["layers, from another page", openSelected("event:a", "context")],
    ["level", setLevel("state")],
    ["actor in the middle", setEgo({ id: "a", steps: 1 })],
    ["ways", setPath(["a", "b"])],
  ])("go with the %s that they were made for", (_what, transition) => {
    expect(after(transition, { at }).at).toStrictEqual([]);
  });

  it("stay where the same actors are drawn", () => {
    expect(after(openPage("map"), { at }).at).toBe(at);
    expect(after(setForm("table"), { at }).at).toBe(at);
    expect(after(selectInContext("actor:iran"), { at, layer: "all" }).at).toBe(at);
    expect(after(openSelected("event:a", "article"), { at }).at).toBe(at);
    expect(after(setLevel(null), { at }).at).toBe(at);
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
