import { NO_FILTERS } from "../state/viewState";
import { activeClauses, applyFilters, type FilterState } from "./applyFilters";
import type { FilterClause } from "../state/viewState";
import { selectClausePhrase } from "./filterPhrase";
import type { LinkedModel } from "./linkedModel";

/** A part of the filter that a record does not pass, in words. */
export interface FailingClause {
  clause: FilterClause;
  phrase: string;
}

/** Which clauses keep a record out; empty for one that passes. */
export function selectFailingClauses({ index, state }: LinkedModel, row: number): FailingClause[] {
  return activeClauses(state)
    .filter((clause) => applyFilters(index, onlyClause(state, clause)).passes[row] === 0)
    .map((clause) => ({ clause, phrase: selectClausePhrase(index, state, clause) }));
}

function onlyClause(state: FilterState, clause: FilterClause): FilterState {
  const nothing: FilterState = { filters: NO_FILTERS, from: null, to: null, q: "" };
  switch (clause) {
    case "period":
      return { ...nothing, from: state.from, to: state.to };
    case "q":
      return { ...nothing, q: state.q };
    default:
      return { ...nothing, filters: { ...NO_FILTERS, [clause]: state.filters[clause] } };
  }
}
