import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_FILTERS } from "../state/viewState";
import { arbitraryDossier, arbitraryFilter } from "../testing/arbitraryDossier";
import { makeEvent, makeIndex } from "../testing/makeDossier";
import { activeClauses, applyFilters, type FilterState } from "./applyFilters";
import { selectWaysBack } from "./emptyResult";

const state = (fields: Partial<FilterState>): FilterState => ({
  filters: NO_FILTERS,
  from: null,
  to: null,
  q: "",
  ...fields,
});

describe("selectWaysBack", () => {
  const index = makeIndex({
    events: [
      makeEvent({ id: "a", kind: "call", issues: ["x"], when: "2023-12-18" }),
      makeEvent({ id: "b", kind: "call", issues: ["x"], when: "2023-12-18" }),
      makeEvent({ id: "c", kind: "attack", issues: ["y"], when: "2024-01-16" }),
    ],
  });

  it("is null while anything passes", () => {
    expect(selectWaysBack(index, state({}))).toBeNull();
    expect(selectWaysBack(index, state({ from: "2024" }))).toBeNull();
  });

  it("names each clause whose removal brings records back, the most first", () => {
    const filters = { ...NO_FILTERS, issue: ["x"] };
    expect(selectWaysBack(index, state({ filters, from: "2024" }))).toEqual([
      { clause: "period", shown: 2 },
      { clause: "issue", shown: 1 },
    ]);
    expect(selectWaysBack(index, state({ q: "zebra" }))).toEqual([{ clause: "q", shown: 3 }]);
  });

  it("names none when only all of them together leave nothing", () => {
    const filters = { ...NO_FILTERS, kind: ["strike"] };
    expect(selectWaysBack(index, state({ filters, q: "zebra" }))).toEqual([]);
  });

  it("promises what the removal then gives, and forgets no clause", () => {
    fc.assert(
      fc.property(arbitraryDossier, arbitraryFilter, (fields, filter) => {
        const random = makeIndex(fields);
        const ways = selectWaysBack(random, filter);
        expect(ways === null).toBe(applyFilters(random, filter).shown > 0);
        if (ways === null) return;
        const shownOf = new Map(ways.map(({ clause, shown }) => [clause, shown]));
        for (const clause of activeClauses(filter)) {
          expect(shownOf.get(clause) ?? 0).toBe(applyFilters(random, filter, clause).shown);
        }
        const counts = ways.map(({ shown }) => shown);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      }),
    );
  });
});
