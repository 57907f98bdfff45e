import { useEffect } from "react";
import { m } from "../paraglide/messages.js";
import { selectFilterPhrase } from "../selectors/filterPhrase";
import { referenceLabel } from "../selectors/labels";
import { documentTitle } from "../state/documentTitle";
import { isFiltered } from "../state/filteredPages";
import { isCommonPage } from "../state/viewState";
import { useLinked } from "../views/linked/LinkedContext";
import { PAGE_NAMES } from "../selectors/pageNames";
import { useComparedTitle } from "./useComparedTitle";

/** Names the state in the window's title. */
export function useDocumentTitle(notFound: boolean): void {
  const { index, state } = useLinked();
  const compared = useComparedTitle();
  // Such a page is about all of Readout, whatever is chosen elsewhere.
  const isCommon = isCommonPage(state.page);
  const title = notFound
    ? `${m.not_found_title()} – ${m.app_name()}`
    : documentTitle(isCommon ? { page: state.page, sel: null } : state, {
        appName: m.app_name(),
        subject: isCommon ? "" : index.dossier.subject,
        filterPhrase: isFiltered(state.page) ? selectFilterPhrase(index, state) : "",
        compared,
        page: (page) => PAGE_NAMES[page](),
        reference: (reference) => referenceLabel(index, reference),
      });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
