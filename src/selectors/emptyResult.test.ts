import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_FILTERS } from "../state/viewState";
import { arbitraryDossier, arbitraryFilter } from "../testing/arbitraryDossier";
import { makeEvent, makeIndex } from "../testing/makeDossier";
import { activeClauses, applyFilters, type FilterState } from "./applyFilters";
import { selectEmptyResult } from "./emptyResult";

const state = (fields: Partial<FilterState>): FilterState => ({
  filters: NO_FILTERS,
  from: null,
  to: null,
  q: "",
  ...fields,
});

describe("selectEmptyResult", () => {
  const index = makeIndex({
    events: [
      makeEvent({ id: "a", kind: "call", issues: ["x"], when: "2023-12-18" }),
      makeEvent({ id: "b", kind: "call", issues: ["x"], when: "2023-12-18" }),
      makeEvent({ id: "c", kind: "attack", issues: ["y"], when: "2024-01-16" }),
    ],
  });

  it("is null while anything passes", () => {
    expect(selectEmptyResult(index, state({}))).toBeNull();
    expect(selectEmptyResult(index, state({ from: "2024" }))).toBeNull();
  });

  it("blames the clause whose removal brings back most", () => {
    const filters = { ...NO_FILTERS, issue: ["x"] };
    expect(selectEmptyResult(index, state({ filters, from: "2024" }))).toEqual({
      clause: "period",
      shownWithout: 2,
    });
    expect(selectEmptyResult(index, state({ q: "zebra" }))).toEqual({
      clause: "q",
      shownWithout: 3,
    });
  });

  it("blames none when only all of them together leave nothing", () => {
    const filters = { ...NO_FILTERS, kind: ["strike"] };
    expect(selectEmptyResult(index, state({ filters, q: "zebra" }))).toEqual({
      clause: null,
      shownWithout: 3,
    });
  });

  it("promises what the removal then gives", () => {
    fc.assert(
      fc.property(arbitraryDossier, arbitraryFilter, (fields, filter) => {
        const random = makeIndex(fields);
        const empty = selectEmptyResult(random, filter);
        const counts = activeClauses(filter).map(
          (clause) => applyFilters(random, filter, clause).shown,
        );
        const most = Math.max(0, ...counts);
        const expected =
          applyFilters(random, filter).shown > 0 ? undefined : most > 0 ? most : random.table.count;
        expect(empty?.shownWithout).toBe(expected);
      }),
    );
  });
});
