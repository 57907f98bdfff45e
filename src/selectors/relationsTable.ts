import { tieEnds } from "../model/reference";
import type { DossierIndex } from "../model/dossierIndex";
import { DRAWN_ROLES } from "../model/drawnTie";
import type { DossierRecord } from "../model/dossier";
import { formatTie, type Reference } from "../model/reference";
import { resolveTieSign, type TieSign } from "../model/tieSign";
import type { TieRole, Voice } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { countDatedOnce, selectDatedRows } from "./datedRows";
import { distinct } from "./distinct";
import { facetValueLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { selectRelationsGraph, type RelationsGraph } from "./relationsGraph";
import { joinTieWords, selectTieWord } from "./relationsWords";
import { rollUpActors } from "./rollUpActors";

/** One row of the table: what passing records say about a pair, drawn or not. */
export interface RelationsTableRow {
  key: string;
  /** The actor that it goes from. */
  from: string;
  /** Where it ends: an actor, `place:<id>` or `issue:<id>`; null without a tie. */
  to: string | null;
  fromName: string;
  /** An actor, a place or an issue; "no other actor" for statements without a tie. */
  toName: string;
  /** The drawn tie; null for what stands in the table only. */
  reference: Reference | null;
  words: string;
  roles: readonly TieRole[];
  signs: readonly TieSign[];
  /** "CAMEO 030", each once. */
  codes: readonly string[];
  voices: readonly Voice[];
  /** Rows of the passing records; none for a silence. */
  rows: readonly number[];
}

interface Group {
  from: string;
  to: string | null;
  reference: Reference | null;
  ties: {
    row: number;
    record: DossierRecord;
    role: TieRole | null;
    sign: TieSign;
    word: string;
    code?: string;
  }[];
}

/** With whom an actor counts; places and issues at a tie's end stay as they are. */
type WholeOf = (end: string) => string;

/**
 * Every relation among the passing records: first what is drawn, then the silences, then addressees,
 * what statements are about, and statements that concern no other actor. A tie between two who count
 * with one and the same actor at the present level has a row of its own, although it is not drawn.
 */
export function selectRelationsTable(
  { index, filter, level, state }: LinkedModel,
  graph: RelationsGraph = selectRelationsGraph(index, level),
): RelationsTableRow[] {
  const rolled = rollUpActors(index, level);
  const wholeOf = (end: string) => rolled.get(end) ?? end;
  const drawn = new Map<string, Group>();
  const others = new Map<string, Group>();
  for (let row = 0; row < index.table.count; row++) {
    if (filter.passes[row]) collectTies(index, row, wholeOf, drawn, others);
  }
  const voids = graph.voids.map(({ from, to, label }): RelationsTableRow => ({
    key: `void:${from}~${to}`,
    from,
    to,
    fromName: facetValueLabel(index, "actor", from),
    toName: facetValueLabel(index, "actor", to),
    reference: null,
    words: label,
    roles: [],
    signs: [],
    codes: [],
    voices: [],
    rows: [],
  }));
  const centre = state.ego && wholeOf(state.ego.id);
  const shown = centre || state.path ? inFocus(graph, centre, wholeOf) : () => true;
  const rowsOf = (groups: ReadonlyMap<string, Group>) =>
    [...groups].flatMap(([key, group]) => (shown(group) ? [toRow(index, key, group)] : []));
  return [...rowsOf(drawn), ...voids, ...rowsOf(others)];
}

/** What is drawn there, and what else is told of the one actor in the middle, if there is one. */
function inFocus(graph: RelationsGraph, centre: string | null, wholeOf: WholeOf) {
  const drawn = new Set(graph.relations.map(({ ref }) => ref));
  return ({ from, to, reference }: Group): boolean =>
    reference !== null && wholeOf(from) !== wholeOf(to ?? "")
      ? drawn.has(reference)
      : centre !== null && (wholeOf(from) === centre || (to !== null && wholeOf(to) === centre));
}

function collectTies(
  index: DossierIndex,
  row: number,
  wholeOf: WholeOf,
  drawn: Map<string, Group>,
  others: Map<string, Group>,
): void {
  const record = index.table.record(row);
  for (const tie of record.ties) {
    const isDrawn = DRAWN_ROLES.includes(tie.role) && tie.from !== tie.to;
    const directed = tie.role !== "counterpart";
    const isWithin = wholeOf(tie.from) === wholeOf(tie.to);
    const [from, to] = isWithin ? [tie.from, tie.to] : [wholeOf(tie.from), wholeOf(tie.to)];
    const reference = isDrawn && index.actor.has(to) ? formatTie(from, to, directed) : null;
    const key = reference ?? `${tie.role}:${from}~${to}`;
    const group = groupOf(reference && !isWithin ? drawn : others, key, from, to, reference);
    const code = tie.code && `${tie.code.scheme} ${tie.code.code}`;
    const sign = resolveTieSign(tie, record);
    const word = selectTieWord(record, tie);
    group.ties.push({ row, record, role: tie.role, sign, word, ...(code && { code }) });
  }
  if (record.type !== "position") return;
  const { addressee } = record;
  const speaker = wholeOf(record.speaker);
  const told = record.ties.some((tie) => tie.role === "addressee" && tie.to === addressee);
  const add = (to: string | null, role: TieRole | null) =>
    groupOf(others, `${role ?? "none"}:${speaker}~${to ?? ""}`, speaker, to, null).ties.push({
      row,
      record,
      role,
      sign: "cooperative",
      word: selectTieWord(record, { role: role ?? "about" }),
    });
  if (addressee && !told) add(wholeOf(addressee), "addressee");
  else if (record.ties.length === 0) add(null, null);
}

function groupOf(
  groups: Map<string, Group>,
  key: string,
  from: string,
  to: string | null,
  reference: Reference | null,
): Group {
  const ends = reference && tieEnds(reference);
  const group = groups.get(key) ?? { from, to, ...ends, reference, ties: [] };
  groups.set(key, group);
  return group;
}

function toRow(index: DossierIndex, key: string, group: Group): RelationsTableRow {
  const { reference } = group;
  const ties = countDatedOnce(group.ties, ({ record }) => selectDatedRows(index, record));
  return {
    key,
    from: group.from,
    to: group.to,
    fromName: facetValueLabel(index, "actor", group.from),
    toName: group.to === null ? m.relations_table_nobody() : endLabel(index, group.to),
    reference,
    words: joinTieWords(ties.map((tie) => tie.word)),
    roles: distinct(ties.flatMap((tie) => tie.role ?? [])),
    signs: reference ? distinct(ties.map((tie) => tie.sign)).sort() : [],
    codes: distinct(ties.flatMap((tie) => tie.code ?? [])),
    voices: distinct(ties.map((tie) => tie.record.voice)),
    rows: distinct(ties.map((tie) => tie.row)),
  };
}

/** Ties also end at `place:<id>` and `issue:<id>`. */
function endLabel(index: DossierIndex, end: string): string {
  const colon = end.indexOf(":");
  const facet = end.slice(0, colon);
  if (facet === "place" || facet === "issue") {
    return facetValueLabel(index, facet, end.slice(colon + 1));
  }
  return facetValueLabel(index, "actor", end);
}
