import type { DossierDraft, DraftEntry } from "../dossierDraft";
import { showValue, type Problem } from "../problem";
import { errorAt, listRecords } from "./draftRecords";

/** Ids are unique in their collection; events and positions share one name space. */
export function checkIds(draft: DossierDraft): Problem[] {
  const spaces: [string, readonly DraftEntry<{ id: string }>[]][] = [
    ["sources", draft.sources],
    ["actors", draft.actors],
    ["places", draft.places],
    ["issues", draft.issues],
    ["records (events and positions together)", listRecords(draft)],
    ["terms", draft.terms],
    ["steps of the tour", draft.story],
  ];
  return spaces.flatMap(([space, entries]) => checkSpace(space, entries));
}

function checkSpace(space: string, entries: readonly DraftEntry<{ id: string }>[]): Problem[] {
  const first = new Map<string, DraftEntry<{ id: string }>>();
  return entries.flatMap((entry): Problem[] => {
    const { id } = entry.value;
    const holder = first.get(id);
    if (!holder) {
      first.set(id, entry);
      return [];
    }
    const found = `${showValue(id)} a second time (first in ${holder.file})`;
    const expected = `an id of its own among ${space}`;
    return [errorAt(entry, "id", found, expected, "Rename or remove one of the two")];
  });
}
