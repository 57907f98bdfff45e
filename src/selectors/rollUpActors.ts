import type { DossierIndex } from "../model/dossierIndex";
import type { ActorKind } from "../model/vocabulary";
import type { RelationLevel } from "../state/viewState";

/** Kinds that count with the office they are part of, as soon as offices are looked at. */
const PEOPLE: readonly ActorKind[] = ["person", "office-holder"];

const kept = new WeakMap<DossierIndex, Map<RelationLevel, ReadonlyMap<string, string>>>();

/**
 * With whom each actor counts at a level: people with the nearest office, organisation or state that
 * they are part of, at the level of states everyone with their root; itself where there is none. Only
 * ever up, and the same again when applied twice.
 */
export function rollUpActors(
  index: DossierIndex,
  level: RelationLevel,
): ReadonlyMap<string, string> {
  const byLevel = kept.get(index) ?? new Map<RelationLevel, ReadonlyMap<string, string>>();
  kept.set(index, byLevel);
  const known = byLevel.get(level);
  if (known) return known;
  const rolled = new Map(
    index.dossier.actors.map(({ id }) => [id, rollUpActor(index, id, level)] as const),
  );
  byLevel.set(level, rolled);
  return rolled;
}

function rollUpActor(index: DossierIndex, actorId: string, level: RelationLevel): string {
  let id = actorId;
  for (let actor = index.actor.get(id); actor?.partOf; actor = index.actor.get(id)) {
    const isWhole = level === "person" || (level === "office" && !PEOPLE.includes(actor.kind));
    if (isWhole || !index.actor.has(actor.partOf)) break;
    id = actor.partOf;
  }
  return id;
}
