import type { DossierIndex } from "../model/dossierIndex";
import type { RelationLevel, ViewState } from "../state/viewState";
import { selectRows } from "./emphasis";

/** So many actors of a graph have room for their names, their ties and the words on them. */
export const MOST_ACTORS_ONE_BY_ONE = 12;

const defaults = new WeakMap<DossierIndex, RelationLevel>();
const counts = new WeakMap<DossierIndex, number>();

/** The level of the relations: as the reader chose, else by the data of the chosen layers, whatever passes. */
export function resolveLevel(index: DossierIndex, state: Pick<ViewState, "level">): RelationLevel {
  return state.level ?? resolveDefaultLevel(index);
}

/** People while at most 12 actors take part in a record, else states: what can be read at a glance. */
export function resolveDefaultLevel(index: DossierIndex): RelationLevel {
  const isMany = countActors(index) > MOST_ACTORS_ONE_BY_ONE;
  const level = defaults.get(index) ?? (isMany ? "state" : "person");
  defaults.set(index, level);
  return level;
}

/** How many actors take part in a record, each for itself. */
export function countActors(index: DossierIndex): number {
  const count =
    counts.get(index) ??
    index.dossier.actors.filter(({ id }) => selectRows(index, `actor:${id}`).length > 0).length;
  counts.set(index, count);
  return count;
}
