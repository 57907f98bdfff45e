import type { DossierIndex } from "../model/dossierIndex";
import type { ViewState } from "../state/viewState";
import { applyFilters, type FilterResult } from "./applyFilters";
import { selectFocus, type Focus } from "./emphasis";

/** What every view is a function of: the dossier, the effective state, and what passes. */
export interface LinkedModel {
  index: DossierIndex;
  /** The state with ids unknown to the dossier left out. */
  state: ViewState;
  filter: FilterResult;
  selection: Focus | null;
}

export function selectLinkedModel(index: DossierIndex, state: ViewState): LinkedModel {
  return {
    index,
    state,
    filter: applyFilters(index, state),
    selection: selectFocus(index, state.sel),
  };
}
