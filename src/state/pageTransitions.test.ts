import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { after } from "../testing/afterTransition";
import { arbitraryViewState } from "../testing/arbitraryViewState";
import { canonicalViewState } from "./canonicalState";
import { DEFAULT_DOSSIER_ID } from "./defaultDossier";
import { openPage, resetView } from "./pageTransitions";
import { openAccounts, openEntry, openSelected } from "./partTransitions";
import { DEFAULT_VIEW_STATE, NO_FILTERS, PAGES, type ViewState } from "./viewState";

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
    const sources = { find: "mehr", alone: "iran", sort: "country" } as const;
    const narrowed: Partial<ViewState> = { ...fields, differ: true, ...sources };
    expect(after(openPage("map"), narrowed)).toMatchObject({
      differ: false,
      find: "",
      alone: null,
      sort: "records",
    });
    expect(after(openPage("sources"), narrowed)).toMatchObject({ differ: false, ...sources });
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
