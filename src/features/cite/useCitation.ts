import { useMemo, useState } from "react";
import type { Citation } from "../../model/citation";
import { selectCitation, type CitationSubject } from "../../selectors/citations";
import { useViewState } from "../../state/useViewState";
import { useLinked } from "../../views/linked/LinkedContext";
import { formatLocalDay } from "../../selectors/formatLocalDay";

/** The citation of a subject with absolute links and the day on which the reader asked for it. */
export function useCitation(subject: CitationSubject): Citation | null {
  const model = useLinked();
  const { href } = useViewState();
  const [accessed] = useState(() => formatLocalDay(new Date()));
  return useMemo(
    () =>
      selectCitation(model, subject, {
        accessed,
        address: (state) => new URL(href(state), document.baseURI).href,
      }),
    [accessed, href, model, subject],
  );
}
