import type { DossierDraft } from "../dossierDraft";
import type { Problem } from "../problem";
import { errorAt } from "./draftRecords";

/** A step is read beside its view, at a glance. */
export const MAX_STEP_WORDS = 40;

/** Each step of the tour is short. */
export function checkStory(draft: DossierDraft): Problem[] {
  return draft.story.flatMap((entry): Problem[] => {
    const words = entry.value.sentences.flatMap(({ text }) => text.split(/\s+/)).length;
    if (words <= MAX_STEP_WORDS) return [];
    return [errorAt(entry, "sentences", `${words} words`, `at most ${MAX_STEP_WORDS} words`)];
  });
}
