import { resolveIssueColour, type DossierIndex } from "../model/dossierIndex";
import { DRAWN_ROLES } from "../model/drawnTie";
import { formatTie, type Reference } from "../model/reference";
import type { TieSign } from "../model/tieSign";
import { TIE_ROLES, type TieRole } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import type { EgoFocus, RelationLevel } from "../state/viewState";
import { facetValueLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { selectRelationsNodes, type RelationsNode } from "./relationsNodes";
import { selectRelationsVoids, type RelationsVoid } from "./relationsVoids";
import { MOST_ACTORS_ONE_BY_ONE } from "./relationsLevel";
import { MAX_MUTED_RECORDS } from "./maxMutedRecords";
import { keepAround } from "./relationsEgo";
import { isSpokenTie, joinTieWords, selectTieWord } from "./relationsWords";
import { rollUpActors } from "./rollUpActors";

/** One tie of one record inside a relation. */
export interface RelationPart {
  row: number;
  role: TieRole;
  word: string;
  /** Words rather than deeds. */
  isSpoken: boolean;
  sign: TieSign;
  /** Colour key of the record's primary issue. */
  colour: string;
}

/** The sum of the drawn ties of a pair: an ordered pair when directed, else two counterparts. */
export interface Relation {
  ref: Reference;
  from: string;
  to: string;
  directed: boolean;
  /** Rows of the distinct records behind it; what its reference opens. */
  rows: readonly number[];
  parts: readonly RelationPart[];
  /** Label with all records counted: the longest that any filter leaves. */
  fullLabel: string;
}

/** Who and what is drawn, whatever the filter: a layout built on it never moves. */
export interface RelationsGraph {
  nodes: readonly RelationsNode[];
  relations: readonly Relation[];
  voids: readonly RelationsVoid[];
}

/** A relation under the present filter. */
export interface ShownRelation extends Relation {
  /** Distinct records that pass. */
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

const graphs = new WeakMap<DossierIndex, Map<string, RelationsGraph>>();

/**
 * Actors, sums of ties and reported silences of a dossier at a level, all or around one actor. The
 * very same graph each time.
 */
export function selectRelationsGraph(
  index: DossierIndex,
  level: RelationLevel = "person",
  ego: EgoFocus | null = null,
): RelationsGraph {
  const known = graphs.get(index) ?? new Map<string, RelationsGraph>();
  graphs.set(index, known);
  const centre = ego && (rollUpActors(index, level).get(ego.id) ?? ego.id);
  const key = ego ? `${level} ${centre}.${ego.steps}` : level;
  const graph = known.get(key) ?? buildGraph(index, level, ego && { ...ego, id: centre ?? ego.id });
  known.set(key, graph);
  return graph;
}

function buildGraph(
  index: DossierIndex,
  level: RelationLevel,
  ego: EgoFocus | null,
): RelationsGraph {
  if (ego) return keepAround(selectRelationsGraph(index, level), ego);
  return {
    nodes: selectRelationsNodes(index, level),
    relations: sumTies(index, level),
    voids: selectRelationsVoids(index, level),
  };
}

/** The graph with what passes the present filter counted and put into words. */
export function selectRelations(model: LinkedModel): RelationsSeries {
  const { index, filter, level, state } = model;
  const graph = selectRelationsGraph(index, level, state.ego);
  const relations = graph.relations.map((relation) => showRelation(index, relation, filter.passes));
  return { ...graph, graph, relations };
}

/** Few enough that each actor has a place of its own, rather than a line for each sum of ties. */
export function standsOneByOne(
  { level, state }: Pick<LinkedModel, "level" | "state">,
  graph: RelationsGraph,
): boolean {
  return level !== "state" && !state.ego && graph.nodes.length <= MOST_ACTORS_ONE_BY_ONE;
}

/** Ties between two who count with one and the same actor are no relation at that level. */
function sumTies(index: DossierIndex, level: RelationLevel): Relation[] {
  const { table } = index;
  const rolled = rollUpActors(index, level);
  const wholeOf = (position: number) => rolled.get(ids.actor[position] ?? "");
  const { ties, ids } = table;
  const sums = new Map<
    Reference,
    Omit<Relation, "rows" | "fullLabel"> & { parts: RelationPart[] }
  >();
  let ordinal = 0;
  for (let at = 0; at < ties.record.length; at++) {
    ordinal = ties.record[at] === ties.record[at - 1] ? ordinal + 1 : 0;
    const role = TIE_ROLES[ties.role[at]!]!;
    const from = wholeOf(ties.from[at]!);
    const to = wholeOf(ties.to[at]!);
    if (!DRAWN_ROLES.includes(role) || from === undefined || to === undefined || from === to)
      continue;
    const directed = role !== "counterpart";
    const ref = formatTie(from, to, directed);
    const [first, second] = directed || from < to ? [from, to] : [to, from];
    const sum = sums.get(ref) ?? { ref, from: first, to: second, directed, parts: [] };
    const row = ties.record[at]!;
    const record = table.record(row);
    const tie = record.ties[ordinal]!;
    sum.parts.push({
      row,
      role,
      word: selectTieWord(record, tie),
      isSpoken: isSpokenTie(record, tie),
      sign: ties.conflictual[at] ? "conflictual" : "cooperative",
      colour: resolveIssueColour(index, record.issues[0]),
    });
    sums.set(ref, sum);
  }
  return [...sums.values()].map((sum) => {
    const rows = distinct(sum.parts.map((part) => part.row));
    return { ...sum, rows, fullLabel: fullLabel(sum.parts, rows.length) };
  });
}

function showRelation(index: DossierIndex, relation: Relation, passes: Uint8Array): ShownRelation {
  const passing = relation.parts.filter((part) => passes[part.row]);
  const shown = distinct(passing.map((part) => part.row)).length;
  const parts = shown > 0 ? passing : relation.parts;
  const words = joinTieWords(parts.map((part) => part.word));
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
      tie: relation.directed ? m.tie_directed({ from, to }) : m.tie_both({ from, to }),
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

/** No filter makes a longer label than the longest words, all records and "and more" together. */
function fullLabel(parts: readonly RelationPart[], count: number): string {
  const words = distinct(parts.map((part) => part.word));
  if (words.length <= 2) {
    return m.relations_label({ words: joinTieWords(parts.map((part) => part.word)), count });
  }
  const longest = words
    .sort((a, b) => b.length - a.length)
    .slice(0, 2)
    .join(", ");
  return m.relations_label({ words: `${longest} ${m.relations_more_words()}`, count });
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
