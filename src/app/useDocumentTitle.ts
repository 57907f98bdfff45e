import { useEffect } from "react";
import { m } from "../paraglide/messages.js";
import { selectFilterPhrase } from "../selectors/filterPhrase";
import { referenceLabel } from "../selectors/labels";
import { documentTitle } from "../state/documentTitle";
import { useLinked } from "../views/linked/LinkedContext";
import { PAGE_NAMES } from "./pageNames";

/** Names the state in the window's title. */
export function useDocumentTitle(notFound: boolean): void {
  const { index, state } = useLinked();
  const title = notFound
    ? `${m.not_found_title()} – ${m.app_name()}`
    : documentTitle(state, {
        appName: m.app_name(),
        subject: index.dossier.subject,
        filterPhrase: selectFilterPhrase(index, state),
        page: (page) => PAGE_NAMES[page](),
        reference: (reference) => referenceLabel(index, reference),
      });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
