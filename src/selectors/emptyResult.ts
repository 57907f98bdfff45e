import type { DossierIndex } from "../model/dossierIndex";
import { activeClauses, applyFilters, type FilterState } from "./applyFilters";
import type { FilterClause } from "../state/viewState";

/** A clause whose removal alone brings records back, and how many would pass then. */
export interface WayBack {
  clause: FilterClause;
  shown: number;
}

/**
 * How an empty result can be had back by taking one clause away, the one that brings back most first;
 * none when only all of them together leave nothing. Null while anything passes.
 */
export function selectWaysBack(index: DossierIndex, state: FilterState): WayBack[] | null {
  if (applyFilters(index, state).shown > 0) return null;
  return activeClauses(state)
    .map((clause): WayBack => ({ clause, shown: applyFilters(index, state, clause).shown }))
    .filter(({ shown }) => shown > 0)
    .sort((a, b) => b.shown - a.shown);
}
