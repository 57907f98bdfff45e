import type { DossierIndex } from "../model/dossierIndex";
import type { RelationLevel, ViewState } from "../state/viewState";
import { applyFilters, type FilterResult, type FilterState } from "./applyFilters";
import { selectFocus, type Focus } from "./emphasis";
import { resolveLevel } from "./relationsLevel";

/** What every view is a function of: the dossier, the effective state, and what passes. */
export interface LinkedModel {
  index: DossierIndex;
  /** The state with ids unknown to the dossier left out. */
  state: ViewState;
  filter: FilterResult;
  selection: Focus | null;
  /** What the relations are summed up to, and so what a tie stands for. */
  level: RelationLevel;
}

export function selectLinkedModel(index: DossierIndex, state: ViewState): LinkedModel {
  const level = resolveLevel(index, state);
  return {
    index,
    state,
    filter: keepFilter(index, state),
    selection: selectFocus(index, state.sel, level),
    level,
  };
}

const lastFilter = new WeakMap<DossierIndex, { key: string; filter: FilterResult }>();

/** The very same result while no filter changes, so that a camera or a selection filters nothing anew. */
function keepFilter(index: DossierIndex, { filters, from, to, q }: FilterState): FilterResult {
  const key = JSON.stringify([filters, from, to, q]);
  const last = lastFilter.get(index);
  if (last?.key === key) return last.filter;
  const filter = applyFilters(index, { filters, from, to, q });
  lastFilter.set(index, { key, filter });
  return filter;
}
