import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, NO_FILTERS } from "../state/viewState";
import { realIndex } from "../testing/realDossier";
import { applyFilters, type FilterState } from "./applyFilters";
import {
  capitalise,
  countInWords,
  joinInWords,
  selectClausePhrase,
  selectFilterPhrase,
  withFilterPhrase,
} from "./filterPhrase";

const index = realIndex();
const NO_FILTER: FilterState = { filters: NO_FILTERS, from: null, to: null, q: "" };
const facet = (filters: Partial<FilterState["filters"]>): FilterState => ({
  ...NO_FILTER,
  filters: { ...NO_FILTERS, ...filters },
});

describe("selectClausePhrase", () => {
  it.each<[FilterState, "issue" | "voice" | "period" | "q", string]>([
    [facet({ issue: ["gaza-ceasefire"] }), "issue", "Gaza ceasefire"],
    [
      facet({ issue: ["gaza-ceasefire", "humanitarian-access", "palestine-peace"] }),
      "issue",
      "Gaza ceasefire, Humanitarian access or Palestine and peace",
    ],
    [facet({ voice: ["assessed"] }), "voice", "the author’s assessment"],
    [{ ...NO_FILTER, from: "2023-12" }, "period", "from 1 December 2023"],
    [{ ...NO_FILTER, to: "2023-12" }, "period", "to 31 December 2023"],
    [
      { ...NO_FILTER, from: "2023-12-18", to: "2023-12-20" },
      "period",
      "18 December 2023 to 20 December 2023",
    ],
    [{ ...NO_FILTER, q: "truce" }, "q", "“truce”"],
    [NO_FILTER, "period", ""],
  ])("puts %j by its %s into words", (state, clause, expected) => {
    expect(selectClausePhrase(index, state, clause)).toBe(expected);
  });
});

describe("selectFilterPhrase", () => {
  it("is empty without a filter and names all clauses with one", () => {
    expect(selectFilterPhrase(index, NO_FILTER)).toBe("");
    const state = { ...facet({ kind: ["statement"], issue: ["gaza-ceasefire"] }), q: "aid" };
    expect(selectFilterPhrase(index, state)).toBe("Gaza ceasefire, statement, “aid”");
  });
});

describe("withFilterPhrase", () => {
  it.each([
    [NO_FILTER, "In the call two things are said", "In the call two things are said"],
    [
      facet({ issue: ["gaza-ceasefire"] }),
      "In the call two things are said",
      "Gaza ceasefire: in the call two things are said",
    ],
    [
      facet({ kind: ["attack"] }),
      "The attacked province borders Pakistan",
      "Attack: the attacked province borders Pakistan",
    ],
    [
      facet({ actor: ["the-nation"] }),
      "The Nation judges the call",
      "The Nation: The Nation judges the call",
    ],
    [facet({ kind: ["call"] }), "Pakistan speaks to Iran", "Call: Pakistan speaks to Iran"],
  ])("puts the filter before the sentence", (state, sentence, expected) => {
    expect(
      withFilterPhrase(
        { index, state: { ...DEFAULT_VIEW_STATE, ...state }, filter: applyFilters(index, state) },
        sentence,
      ),
    ).toBe(expected);
  });
});

describe("words", () => {
  it("count to twelve and then in digits", () => {
    expect([0, 1, 12, 13, 111].map(countInWords)).toEqual(["no", "one", "twelve", "13", "111"]);
  });

  it("join without a comma before the last", () => {
    expect(joinInWords(["a"])).toBe("a");
    expect(joinInWords(["a", "b", "c"])).toBe("a, b and c");
  });

  it("begin with a capital, in any script", () => {
    expect(capitalise("élan")).toBe("Élan");
    expect(capitalise("“truce”")).toBe("“truce”");
    expect(capitalise("")).toBe("");
  });
});
