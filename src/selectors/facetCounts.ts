import type { DossierIndex } from "../model/dossierIndex";
import { EVENT_KINDS, VOICES } from "../model/vocabulary";
import type { Facet } from "../state/viewState";
import { applyFilters, type FilterState } from "./applyFilters";

export interface FacetValue {
  facet: Facet;
  id: string;
  /** Records that would pass with this value alone in its facet and all other clauses kept. */
  count: number;
  /** Records that carry the value in the whole dossier. */
  total: number;
  active: boolean;
}

/** The values of a facet that occur in the dossier, in its own order, with both counts. */
export function selectFacetValues(
  index: DossierIndex,
  state: FilterState,
  facet: Facet,
): FacetValue[] {
  const { passes } = applyFilters(index, state, facet);
  const none = { from: null, to: null, q: "" };
  return facetIds(index, facet).flatMap((id) => {
    const filters = { issue: [], actor: [], kind: [], place: [], voice: [], source: [] };
    const alone = applyFilters(index, { ...none, filters: { ...filters, [facet]: [id] } });
    if (alone.shown === 0) return [];
    let count = 0;
    for (let row = 0; row < passes.length; row++) count += passes[row]! & alone.passes[row]!;
    const active = state.filters[facet].includes(id);
    return [{ facet, id, count, total: alone.shown, active }];
  });
}

function facetIds(index: DossierIndex, facet: Facet): readonly string[] {
  switch (facet) {
    case "kind":
      return EVENT_KINDS;
    case "voice":
      return VOICES;
    default:
      return index.table.ids[facet];
  }
}
