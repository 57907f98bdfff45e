import { resolveSide, type DossierIndex } from "../model/dossierIndex";
import type { TieSign } from "../model/tieSign";
import { m } from "../paraglide/messages.js";
import { withFilterPhrase } from "./filterPhrase";
import { facetValueLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { selectRelationsGraph, type RelationsGraph } from "./relationsGraph";
import type { Relation, RelationPart } from "./sumTies";
import { joinTieWords } from "./relationsWords";

/** The passing ties that lead from one side to another. */
interface Direction {
  from: string;
  to: string;
  parts: RelationPart[];
  rows: Set<number>;
}

/**
 * One sentence on the strongest direction among the passing ties. A direction whose answer is not
 * reported comes first and says so: "Pakistan speaks to Iran; no statement by Iran is reported".
 */
export function selectRelationsHeadline(
  model: LinkedModel,
  graph: RelationsGraph = selectRelationsGraph(model.index, model.level),
): string {
  return withFilterPhrase(model.index, model.state, selectSentence(model, graph));
}

/** Among more actors than this a silence leads only where it is on the strongest side of all. */
const MAX_SILENCES_FIRST = 12;

function selectSentence({ index, filter, state }: LinkedModel, graph: RelationsGraph): string {
  const passing = graph.relations.flatMap((relation) => {
    const parts = relation.parts.filter((part) => filter.passes[part.row]);
    return parts.length > 0 ? [{ ...relation, parts }] : [];
  });
  const sideOf = (id: string) => (state.ego ? id : resolveSide(index, id));
  const directions = sumDirections(passing, sideOf);
  const strongest = strongestOf(index, directions);
  const isCrowded = graph.nodes.length > MAX_SILENCES_FIRST;
  for (const { from: silent, to: other } of graph.voids) {
    const spoken = directions.find(({ from, to }) => from === other && to === silent);
    const contact = passing.find((relation) => isContact(index, relation, silent, other));
    if (!spoken && !contact) continue;
    const weight = Math.max(spoken?.rows.size ?? 0, contact?.parts.length ?? 0);
    if (isCrowded && weight < (strongest?.rows.size ?? 0)) continue;
    const sentence = spoken
      ? directionSentence(index, spoken, directions)
      : contactSentence(index, contact!);
    return m.relations_headline_silent({ sentence, silent: nameOf(index, silent) });
  }
  const contact = passing.find((relation) => !relation.directed);
  if (strongest && isMixed(strongest)) {
    const answer = directions.find(
      ({ from, to }) => from === strongest.to && to === strongest.from,
    );
    if (answer && isMixed(answer)) {
      const [first, second] = [nameOf(index, strongest.from), nameOf(index, strongest.to)];
      return m.relations_headline_mixed_both({ first, second });
    }
  }
  if (strongest) return directionSentence(index, strongest, directions);
  if (contact) return contactSentence(index, contact);
  return m.relations_headline_none();
}

function isMixed({ parts }: Direction): boolean {
  return new Set(parts.map(({ sign }) => sign)).size > 1;
}

/** Summed up by side, except around one actor: there by the actors themselves. */
function sumDirections(
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

/** Most records first; with as many, a named actor comes before one that is not identified. */
function strongestOf(index: DossierIndex, directions: readonly Direction[]): Direction | undefined {
  const isNamed = ({ to }: Direction) => Number(index.actor.get(to)?.kind !== "unidentified");
  return [...directions].sort((a, b) => b.rows.size - a.rows.size || isNamed(b) - isNamed(a))[0];
}

function isContact(index: DossierIndex, relation: Relation, a: string, b: string): boolean {
  if (relation.directed) return false;
  const ends = [relation.from, relation.to].flatMap((id) => [id, resolveSide(index, id)]);
  return ends.includes(a) && ends.includes(b);
}

function contactSentence(index: DossierIndex, relation: Relation): string {
  const first = nameOf(index, relation.from);
  const second = nameOf(index, relation.to);
  const words = joinTieWords(relation.parts.map((part) => part.word));
  return words === m.relations_both_other()
    ? m.relations_headline_in_contact({ first, second })
    : m.relations_headline_both({ first, second, words });
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
function nameOf(index: DossierIndex, id: string): string {
  const name = facetValueLabel(index, "actor", id);
  const isDescription = index.actor.get(id)?.kind === "unidentified";
  return isDescription ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
