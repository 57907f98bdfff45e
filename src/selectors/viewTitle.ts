import type { DossierIndex } from "../model/dossierIndex";
import { isFiltered } from "../state/filteredPages";
import { isCommonPage, type ViewState } from "../state/viewState";
import { selectFilterPhrase } from "./filterPhrase";
import { referenceLabel } from "./labels";
import { PAGE_NAMES } from "./pageNames";

/** A view in a few words: selection, filter, the event compared, and page; else the dossier's headline. */
export function selectViewTitle(index: DossierIndex, state: ViewState, compared = ""): string {
  if (isCommonPage(state.page)) return PAGE_NAMES[state.page]();
  const parts = [
    state.sel === null ? "" : referenceLabel(index, state.sel),
    isFiltered(state.page) ? selectFilterPhrase(index, state) : "",
    compared,
    state.page === "overview" ? "" : PAGE_NAMES[state.page](),
  ].filter((part) => part !== "");
  return parts.length === 0 ? index.dossier.headline : parts.join(" · ");
}
