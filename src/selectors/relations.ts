import type { DossierIndex } from "../model/dossierIndex";
import type { TieSign } from "../model/tieSign";
import { m } from "../paraglide/messages.js";
import { distinct } from "./distinct";
import { facetValueLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { MAX_MUTED_RECORDS } from "./maxMutedRecords";
import { selectRelationsGraph, type RelationsGraph } from "./relationsGraph";
import { rankTieWords } from "./rankTieWords";
import { nameTieWords } from "./relationsWords";
import { selectCountedParts, type Relation, type RelationPart } from "./sumTies";

/** A relation under the present filter. */
export interface ShownRelation extends Relation {
  /** Distinct records that pass; one that only dates another of them does not count besides. */
  shown: number;
  /** "commits, stands with, 2": words and number of the records that pass; all words when none does. */
  label: string;
  /** For assistive technology, with both ends and the sign. */
  name: string;
  signs: readonly TieSign[];
  /** Nothing of it passes, among so many records that it is not drawn at all. */
  isGone: boolean;
  /** Passing records by colour, in the order of first appearance; with none passing all, at count 0. */
  strands: readonly { colour: string; count: number }[];
}

export interface RelationsSeries extends Omit<RelationsGraph, "relations"> {
  graph: RelationsGraph;
  relations: readonly ShownRelation[];
}

/** A graph, the whole one unless told, with what passes the present filter counted and put into words. */
export function selectRelations(
  { index, filter, level }: LinkedModel,
  graph: RelationsGraph = selectRelationsGraph(index, level),
): RelationsSeries {
  const relations = graph.relations.map((relation) => showRelation(index, relation, filter.passes));
  return { ...graph, graph, relations };
}

function showRelation(index: DossierIndex, relation: Relation, passes: Uint8Array): ShownRelation {
  const passing = selectCountedParts(relation.parts, passes);
  const shown = distinct(passing.map((part) => part.row)).length;
  const parts = shown > 0 ? passing : relation.parts;
  // In the order of the label in the picture, which a name has to follow.
  const words = nameTieWords(rankTieWords(parts).map(({ word }) => word));
  const signs = distinct(parts.map((part) => part.sign)).sort();
  const strands = distinct(parts.map((part) => part.colour)).map((colour) => ({
    colour,
    count: distinct(passing.filter((part) => part.colour === colour).map((part) => part.row))
      .length,
  }));
  const from = facetValueLabel(index, "actor", relation.from);
  const to = facetValueLabel(index, "actor", relation.to);
  return {
    ...relation,
    shown,
    label: shown > 0 ? m.relations_label({ words, count: shown }) : words,
    name: m.relations_tie_name({
      tie: relation.directed ? m.tie_directed_spoken({ from, to }) : m.tie_both({ from, to }),
      words: withLoneObject(index, words, passing),
      sign: signsLabel(signs),
      records: m.relations_records({ count: shown }),
    }),
    signs,
    isGone: shown === 0 && index.table.count > MAX_MUTED_RECORDS,
    strands,
  };
}

/** A single statement is told with what it is about: that need not be the actor at the tie's end. */
function withLoneObject(
  index: DossierIndex,
  words: string,
  [part, ...others]: readonly RelationPart[],
): string {
  const record = part && others.length === 0 ? index.table.record(part.row) : null;
  return record?.type === "position"
    ? m.relations_words_object({ words, object: record.object })
    : words;
}

/** "cooperative", "conflictual" or both. */
export function signsLabel(signs: readonly TieSign[]): string {
  if (signs.length > 1) return m.relations_sign_both();
  return signs[0] === "conflictual"
    ? m.relations_sign_conflictual()
    : m.relations_sign_cooperative();
}
