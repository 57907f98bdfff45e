import type { DossierIndex } from "../model/dossierIndex";
import type { TieSign } from "../model/tieSign";
import { m } from "../paraglide/messages.js";
import { facetValueLabel } from "./labels";
import type { Relation, RelationPart } from "./sumTies";

/** The passing ties that lead from one side to another. */
export interface Direction {
  from: string;
  to: string;
  parts: RelationPart[];
  rows: Set<number>;
}

/** Summed up by side, except around one actor: there by the actors themselves. */
export function sumDirections(
  relations: readonly Relation[],
  sideOf: (id: string) => string,
): Direction[] {
  const directions = new Map<string, Direction>();
  for (const relation of relations) {
    if (!relation.directed) continue;
    const from = sideOf(relation.from);
    const to = sideOf(relation.to);
    const ends = from === to ? { from: relation.from, to: relation.to } : { from, to };
    const key = `${ends.from}~${ends.to}`;
    const direction = directions.get(key) ?? { ...ends, parts: [], rows: new Set() };
    for (const part of relation.parts) {
      direction.parts.push(part);
      direction.rows.add(part.row);
    }
    directions.set(key, direction);
  }
  return [...directions.values()];
}

/** One direction, and the other one where the two act or speak on each other: never half of a pair. */
export function bothWaysSentence(
  index: DossierIndex,
  direction: Direction,
  all: readonly Direction[],
): string {
  const answer = all.find(({ from, to }) => from === direction.to && to === direction.from);
  const sentence = directionSentence(index, direction, all);
  if (!answer) return sentence;
  const manner = mannerOf(direction);
  if (manner === null || manner !== mannerOf(answer)) {
    return m.relations_headline_and_back({
      sentence,
      answer: directionSentence(index, answer, all),
    });
  }
  const [first, second] = [nameOf(index, direction.from), nameOf(index, direction.to)];
  return m.relations_headline_each_other({ first, second, manner });
}

/** Words or deeds, and of what sign; null for what is only said to the good of somebody. */
function mannerOf({ parts }: Direction): string | null {
  if (parts.every(({ role }) => role === "beneficiary")) return null;
  const signs = new Set(parts.map(({ sign }) => sign));
  const sign = signs.size > 1 ? "mixed" : parts[0]!.sign;
  return `${parts.every(({ isSpoken }) => isSpoken) ? "words" : "deeds"}-${sign}`;
}

function directionSentence(
  index: DossierIndex,
  direction: Direction,
  all: readonly Direction[],
): string {
  const { parts } = direction;
  const from = nameOf(index, direction.from);
  const to = nameOf(index, direction.to);
  const isUnidentified = (id: string) => index.actor.get(id)?.kind === "unidentified";
  if (parts.every((part) => part.role === "beneficiary")) {
    return m.relations_headline_speaks_for({ from, to });
  }
  const isSpoken = parts.every((part) => part.isSpoken);
  const isEach = (word: string) => parts.every((part) => part.word === word);
  const signs = new Set<TieSign>(parts.map((part) => part.sign));
  if (signs.size > 1) {
    return isSpoken
      ? m.relations_headline_mixed({ from, to })
      : m.relations_headline_mixed_acts({ from, to });
  }
  const isConflict = signs.has("conflictual");
  if (isSpoken) {
    const toNamed = all
      .filter((other) => other.from === direction.from && !isUnidentified(other.to))
      .flatMap((other) => other.parts.filter(isAddressed));
    if (isEach(m.stance_calls_for()) && isUnidentified(direction.to))
      return toNamed.some(({ word }) => isAppeal(word))
        ? m.relations_headline_appeals_often_unnamed({ from })
        : m.relations_headline_appeals_unnamed({ from });
    if (!isConflict) {
      if (!isUnidentified(direction.to)) return m.relations_headline_speaks_to({ from, to });
      return toNamed.length > 0
        ? m.relations_headline_speaks_often_unnamed({ from })
        : m.relations_headline_speaks_unnamed({ from });
    }
    return isEach(m.relations_condemns_act())
      ? m.relations_headline_condemns({ from, to })
      : m.relations_headline_speaks_against({ from, to });
  }
  if (isConflict && parts.every(({ word }) => isAttack(word))) {
    return isUnidentified(direction.from)
      ? m.relations_headline_attacked_unidentified({ to })
      : m.relations_headline_attacked({ to });
  }
  return isConflict
    ? m.relations_headline_acts_against({ from, to })
    : m.relations_headline_acts_with({ from, to });
}

/** Spoken to somebody, not only for their good. */
function isAddressed({ isSpoken, role }: RelationPart): boolean {
  return isSpoken && role !== "beneficiary";
}

function isAppeal(word: string): boolean {
  return [m.stance_calls_for, m.tie_demands, m.tie_urges_action].some((say) => say() === word);
}

function isAttack(word: string): boolean {
  return word === m.kind_attack() || word === m.tie_claims_attack();
}

/** A description of somebody who is not identified begins small inside a sentence. */
export function nameOf(index: DossierIndex, id: string): string {
  const name = facetValueLabel(index, "actor", id);
  const isDescription = index.actor.get(id)?.kind === "unidentified";
  return isDescription ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
