import type { DossierDraft } from "../dossierDraft";
import type { Problem } from "../problem";
import { errorAt } from "./draftRecords";

/** An appeal is made to somebody, and be it to nobody in particular: without a target no tie shows it. */
export function checkAppeals(draft: DossierDraft): Problem[] {
  return draft.positions.flatMap((entry): Problem[] => {
    const { stance, speaker, ties } = entry.value;
    if (stance !== "calls-for") return [];
    if (ties.some(({ role, from }) => role === "target" && from === speaker)) return [];
    const expected = "a tie with role target from the speaker to whoever is appealed to";
    const remedy = "An actor of kind unidentified stands for whoever is not named";
    return [errorAt(entry, "ties", "an appeal without a target", expected, remedy)];
  });
}
