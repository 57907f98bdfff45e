import { selectFilterPhrase } from "../selectors/filterPhrase";
import { referenceLabel } from "../selectors/labels";
import { isFiltered } from "../state/filteredPages";
import { useLinked } from "../views/linked/LinkedContext";
import { PAGE_NAMES } from "../selectors/pageNames";
import { useComparedTitle } from "./useComparedTitle";

/** What is on the screen in a few words: selection, filter and page; else the dossier's headline. */
export function useViewTitle(): string {
  const { index, state } = useLinked();
  const compared = useComparedTitle();
  if (state.page === "about") return PAGE_NAMES.about();
  const parts = [
    state.sel === null ? "" : referenceLabel(index, state.sel),
    isFiltered(state.page) ? selectFilterPhrase(index, state) : "",
    compared,
    state.page === "overview" ? "" : PAGE_NAMES[state.page](),
  ].filter((part) => part !== "");
  return parts.length === 0 ? index.dossier.headline : parts.join(" · ");
}
