import { resolveSide, type DossierIndex } from "../model/dossierIndex";
import { m } from "../paraglide/messages.js";
import { selectCertainModel } from "./certainModel";
import { withFilterPhrase } from "./filterPhrase";
import type { LinkedModel } from "./linkedModel";
import { bothWaysSentence, nameOf, sumDirections, type Direction } from "./relationsDirections";
import { selectRelationsGraph, type RelationsGraph } from "./relationsGraph";
import { joinTieWords } from "./relationsWords";
import { selectCountedParts, type Relation } from "./sumTies";

/**
 * One sentence on the strongest direction among the passing ties, or on two that are in contact more often. A direction whose answer is not
 * reported comes first and says so: "Pakistan speaks to Iran; no statement by Iran is reported".
 * Under a period those come first that certainly fall inside.
 */
export function selectRelationsHeadline(
  model: LinkedModel,
  graph: RelationsGraph = selectRelationsGraph(model.index, model.level),
): string {
  const certainly = selectCertainModel(model) ?? model;
  const certain = model.filter.certain > 0 ? selectSentence(certainly, graph) : null;
  if (certain !== null) return withFilterPhrase(model, certain);
  const perhaps = selectSentence(model, graph);
  return perhaps === null
    ? withFilterPhrase(model, m.relations_headline_none(), false)
    : withFilterPhrase(model, perhaps, true);
}

/** Among more actors than this a silence leads only where it is on the strongest side of all. */
const MAX_SILENCES_FIRST = 12;

function selectSentence(
  { index, filter, state }: LinkedModel,
  graph: RelationsGraph,
): string | null {
  const passing = graph.relations.flatMap((relation) => {
    const parts = selectCountedParts(relation.parts, filter.passes);
    return parts.length > 0 ? [{ ...relation, parts: [...parts] }] : [];
  });
  const sideOf = (id: string) => (state.ego ? id : resolveSide(index, id));
  const directions = sumDirections(passing, sideOf);
  const strongest = strongestOf(index, directions);
  const contacts = passing.filter(({ directed }) => !directed);
  const [closest] = contacts.toSorted((a, b) => countRecords(b) - countRecords(a));
  const most = Math.max(strongest?.rows.size ?? 0, closest ? countRecords(closest) : 0);
  const isCrowded = graph.nodes.length > MAX_SILENCES_FIRST;
  for (const { from: silent, to: other } of graph.voids) {
    const spoken = directions.find(({ from, to }) => from === other && to === silent);
    const contact = passing.find((relation) => isContact(index, relation, silent, other));
    if (!spoken && !contact) continue;
    const weight = Math.max(spoken?.rows.size ?? 0, contact ? countRecords(contact) : 0);
    if (isCrowded && weight < most) continue;
    const sentence = spoken
      ? bothWaysSentence(index, spoken, directions)
      : contactSentence(index, contact!);
    return m.relations_headline_silent({ sentence, silent: nameOf(index, silent) });
  }
  // In contact far more often than any side acts on another, two are told of first.
  const isOfClosest =
    closest && strongest && isContact(index, closest, strongest.from, strongest.to);
  if (strongest && (isOfClosest || strongest.rows.size >= most)) {
    const sentence = bothWaysSentence(index, strongest, directions);
    const { from, to } = strongest;
    const between = passing.find((relation) => isContact(index, relation, from, to));
    const hasAnswer = directions.some((other) => other.from === to && other.to === from);
    // One side's words alone would tell the least of what passed between the two.
    return !hasAnswer && between && countRecords(between) > strongest.rows.size
      ? m.relations_headline_and_back({
          sentence: contactSentence(index, between),
          answer: sentence,
        })
      : sentence;
  }
  return closest ? contactSentence(index, closest) : null;
}

function countRecords({ parts }: Relation): number {
  return new Set(parts.map(({ row }) => row)).size;
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
  const told = relation.parts.flatMap(({ word }) =>
    word === m.relations_both_other() ? [] : word,
  );
  return told.length === 0
    ? m.relations_headline_in_contact({ first, second })
    : m.relations_headline_both({ first, second, words: joinTieWords(told) });
}
