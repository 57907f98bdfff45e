import type { DossierIndex } from "../model/dossierIndex";
import type { RelationLevel } from "../state/viewState";
import { facetValueLabel } from "./labels";
import { selectRelationsGraph } from "./relationsGraph";
import { rollUpActors } from "./rollUpActors";

/** Everyone else who has a tie at a level, by name: to whom ways may lead from an actor. */
export function selectTiedActors(
  index: DossierIndex,
  level: RelationLevel,
  from: string,
): { id: string; name: string }[] {
  const own = rollUpActors(index, level).get(from) ?? from;
  const { relations } = selectRelationsGraph(index, level);
  const ids = new Set(relations.flatMap((relation) => [relation.from, relation.to]));
  ids.delete(own);
  return [...ids]
    .map((id) => ({ id, name: facetValueLabel(index, "actor", id) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}
