import type { DossierDraft, DraftEntry } from "../dossierDraft";
import type { Problem } from "../problem";
import { errorAt, indexById, listRecords } from "./draftRecords";

/** Nothing is part of itself, and nothing comes after itself. */
export function checkCycles(draft: DossierDraft): Problem[] {
  return [
    ...findCycles(draft.actors, "partOf, partOfInContext", (actor) => [
      actor.partOf,
      actor.partOfInContext,
    ]),
    ...findCycles(draft.places, "partOf", (place) => [place.partOf]),
    ...findCycles(draft.issues, "parent", (issue) => [issue.parent]),
    ...findCycles(listRecords(draft), "after, during", (record) => [
      ...(record.after ?? []).map((order) => order.record),
      record.during?.record,
    ]),
  ];
}

/** One error per cycle, told by the path that leads back to its start. */
function findCycles<T extends { id: string }>(
  entries: readonly DraftEntry<T>[],
  field: string,
  nextOf: (value: T) => readonly (string | undefined)[],
): Problem[] {
  const byId = indexById(entries);
  const finished = new Set<string>();
  const problems: Problem[] = [];
  const walk = (id: string, path: readonly string[]): void => {
    const entry = byId.get(id);
    if (!entry || finished.has(id)) return;
    const at = path.indexOf(id);
    if (at >= 0) {
      const cycle = [...path.slice(at), id].join(" → ");
      problems.push(errorAt(entry, field, `the circle ${cycle}`, "a chain that ends"));
      return;
    }
    for (const next of nextOf(entry.value)) if (next !== undefined) walk(next, [...path, id]);
    finished.add(id);
  };
  for (const id of entries.map((entry) => entry.value.id)) walk(id, []);
  return problems;
}
