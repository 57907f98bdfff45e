import type { DossierDraft } from "../dossierDraft";
import { showValue, type Problem } from "../problem";
import { errorAt } from "./draftRecords";

/** Where sources disagree stands both in words and as a code, and each code once. */
export function checkDisputed(draft: DossierDraft): Problem[] {
  return draft.events.flatMap((entry): Problem[] => {
    const { disputed, inDispute = [] } = entry.value;
    if (disputed !== undefined && inDispute.length === 0) {
      return [errorAt(entry, "inDispute", showValue(undefined), "what the text disputed is about")];
    }
    if (disputed === undefined && inDispute.length > 0) {
      return [errorAt(entry, "disputed", showValue(undefined), "words for what is inDispute")];
    }
    return inDispute.flatMap((point, at) =>
      inDispute.indexOf(point) === at
        ? []
        : [errorAt(entry, `inDispute[${at}]`, `${showValue(point)} a second time`, "each once")],
    );
  });
}
