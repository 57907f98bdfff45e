import type { DossierIndex } from "../model/dossierIndex";
import type { PathEnds } from "../state/pathEnds";
import type { ViewState } from "../state/viewState";
import { applyFilters } from "./applyFilters";
import { resolveLevel } from "./relationsLevel";
import { selectPaths } from "./relationsPaths";

/**
 * By how many steps two actors are joined in the dossier with its context, under the same filter. Null
 * where nothing joins them there either, or where both then count as one.
 */
export function selectStepsInContext(
  whole: DossierIndex,
  state: ViewState,
  path: PathEnds,
): number | null {
  const model = {
    index: whole,
    level: resolveLevel(whole, state),
    filter: applyFilters(whole, state),
  };
  return selectPaths(model, path).steps || null;
}
