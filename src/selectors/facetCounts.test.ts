import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVENT_KINDS, VOICES } from "../model/vocabulary";
import { FACETS, NO_FILTERS } from "../state/viewState";
import { arbitraryDossier, arbitraryFilter } from "../testing/arbitraryDossier";
import { makeEvent, makeIndex } from "../testing/makeDossier";
import { realIndex } from "../testing/realDossier";
import { applyFilters, type FilterState } from "./applyFilters";
import { selectFacetValues } from "./facetCounts";

const NO_FILTER: FilterState = { filters: NO_FILTERS, from: null, to: null, q: "" };

describe("selectFacetValues", () => {
  it("counts what would pass with each value alone in its facet", () => {
    fc.assert(
      fc.property(arbitraryDossier, arbitraryFilter, (fields, state) => {
        const index = makeIndex(fields);
        for (const facet of FACETS) {
          for (const { id, count, total, active } of selectFacetValues(index, state, facet)) {
            const alone = { ...state, filters: { ...state.filters, [facet]: [id] } };
            const everywhere = { ...NO_FILTER, filters: { ...NO_FILTERS, [facet]: [id] } };
            expect(count).toBe(applyFilters(index, alone).shown);
            expect(total).toBe(applyFilters(index, everywhere).shown);
            expect(active).toBe(state.filters[facet].includes(id));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("has every value that occurs and no other, in the dossier's order", () => {
    fc.assert(
      fc.property(arbitraryDossier, (fields) => {
        const index = makeIndex(fields);
        const all = { ...index.table.ids, kind: EVENT_KINDS, voice: VOICES };
        for (const facet of FACETS) {
          const occurring = all[facet].filter(
            (id) =>
              applyFilters(index, { ...NO_FILTER, filters: { ...NO_FILTERS, [facet]: [id] } })
                .shown > 0,
          );
          expect(selectFacetValues(index, NO_FILTER, facet).map(({ id }) => id)).toEqual(occurring);
        }
      }),
    );
  });

  it("counts under the other clauses but not under its own", () => {
    const index = makeIndex({
      events: [
        makeEvent({ id: "a", kind: "call", issues: ["x"] }),
        makeEvent({ id: "b", kind: "attack", issues: ["y"] }),
      ],
    });
    const state = { ...NO_FILTER, filters: { ...NO_FILTERS, issue: ["x"] } };
    expect(selectFacetValues(index, state, "issue").map(({ count }) => count)).toEqual([1, 1]);
    expect(selectFacetValues(index, state, "kind")).toMatchObject([
      { id: "call", count: 1, total: 1 },
      { id: "attack", count: 0, total: 1 },
    ]);
  });

  it("gives the chips of the shipped dossier", () => {
    const counts = Object.fromEntries(
      selectFacetValues(realIndex(), NO_FILTER, "issue").map(({ id, count }) => [id, count]),
    );
    expect(counts).toEqual({
      "counter-terrorism": 13,
      "bilateral-ties": 7,
      "gaza-ceasefire": 2,
      "humanitarian-access": 2,
      "palestine-peace": 4,
      "regional-stability": 9,
    });
  });
});
