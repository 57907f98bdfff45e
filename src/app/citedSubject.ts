import { referenceType, type Reference } from "../model/reference";
import type { CitationSubject } from "../selectors/citations";

/** A record or a source is cited itself; actors, places and relations as the view that shows them. */
export function citedSubject(reference: Reference | null, viewTitle: string): CitationSubject {
  switch (reference && referenceType(reference)) {
    case "event":
    case "position":
      return { type: "record", reference: reference! };
    case "source":
      return { type: "source", reference: reference! };
    default:
      return { type: "view", title: viewTitle };
  }
}
