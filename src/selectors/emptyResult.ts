import type { DossierIndex } from "../model/dossierIndex";
import { activeClauses, applyFilters, type FilterState } from "./applyFilters";
import type { FilterClause } from "../state/viewState";

export interface EmptyResult {
  /** The clause to blame; null when only all of them together leave nothing. */
  clause: FilterClause | null;
  /** Records that would pass without it, or without any filter. */
  shownWithout: number;
}

/**
 * Which clause emptied the result: of those whose removal brings records back, the one that
 * brings back most. Null while anything passes.
 */
export function selectEmptyResult(index: DossierIndex, state: FilterState): EmptyResult | null {
  if (applyFilters(index, state).shown > 0) return null;
  let best: EmptyResult = { clause: null, shownWithout: index.table.count };
  let most = 0;
  for (const clause of activeClauses(state)) {
    const shownWithout = applyFilters(index, state, clause).shown;
    if (shownWithout > most) {
      most = shownWithout;
      best = { clause, shownWithout };
    }
  }
  return best;
}
