import type { DossierDraft } from "../dossierDraft";
import { showValue, type Problem } from "../problem";
import { errorAt, indexById } from "./draftRecords";

/** The context may know a finer whole of an actor, but only within the one of the article: sides never change. */
export function checkWholes({ actors }: DossierDraft): Problem[] {
  const byId = indexById(actors);
  const isWithin = (id: string, whole: string, seen: ReadonlySet<string>): boolean => {
    const actor = byId.get(id)?.value;
    if (!actor || id === whole || seen.has(id)) return id === whole;
    const next = actor.partOfInContext ?? actor.partOf;
    return next !== undefined && isWithin(next, whole, new Set([...seen, id]));
  };
  return actors.flatMap((entry): Problem[] => {
    const { partOf, partOfInContext } = entry.value;
    if (partOfInContext === undefined || !byId.has(partOfInContext)) return [];
    const expected = "a part of partOf: the context only tells it more finely";
    if (partOf === undefined || !isWithin(partOfInContext, partOf, new Set())) {
      return [errorAt(entry, "partOfInContext", showValue(partOfInContext), expected)];
    }
    if (partOfInContext !== partOf) return [];
    return [errorAt(entry, "partOfInContext", showValue(partOfInContext), "not partOf itself")];
  });
}
