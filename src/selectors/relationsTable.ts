import { tieEnds } from "../model/reference";
import type { DossierIndex } from "../model/dossierIndex";
import { DRAWN_ROLES } from "../model/drawnTie";
import type { DossierRecord } from "../model/dossier";
import { formatTie, type Reference } from "../model/reference";
import { resolveTieSign, type TieSign } from "../model/tieSign";
import type { TieRole, Voice } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { facetValueLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { selectRelationsGraph } from "./relations";
import { joinTieWords, selectTieWord } from "./relationsWords";

/** One row of the table: what passing records say about a pair, drawn or not. */
export interface RelationsTableRow {
  key: string;
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
    code?: string;
  }[];
}

/**
 * Every relation among the passing records: first what is drawn, then the silences, then addressees,
 * what statements are about, and statements that concern no other actor.
 */
export function selectRelationsTable({ index, filter }: LinkedModel): RelationsTableRow[] {
  const drawn = new Map<string, Group>();
  const others = new Map<string, Group>();
  for (let row = 0; row < index.table.count; row++) {
    if (filter.passes[row]) collectTies(index, row, drawn, others);
  }
  const voids = selectRelationsGraph(index).voids.map(({ from, to, label }): RelationsTableRow => ({
    key: `void:${from}~${to}`,
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
  return [
    ...[...drawn].map(([key, group]) => toRow(index, key, group)),
    ...voids,
    ...[...others].map(([key, group]) => toRow(index, key, group)),
  ];
}

function collectTies(
  index: DossierIndex,
  row: number,
  drawn: Map<string, Group>,
  others: Map<string, Group>,
): void {
  const record = index.table.record(row);
  for (const tie of record.ties) {
    const isDrawn = DRAWN_ROLES.includes(tie.role) && tie.from !== tie.to;
    const directed = tie.role !== "counterpart";
    const reference =
      isDrawn && index.actor.has(tie.to) ? formatTie(tie.from, tie.to, directed) : null;
    const key = reference ?? `${tie.role}:${tie.from}~${tie.to}`;
    const group = groupOf(reference ? drawn : others, key, tie.from, tie.to, reference);
    const code = tie.code && `${tie.code.scheme} ${tie.code.code}`;
    const sign = resolveTieSign(tie, record);
    group.ties.push({ row, record, role: tie.role, sign, ...(code && { code }) });
  }
  if (record.type !== "position") return;
  const { speaker, addressee } = record;
  const told = record.ties.some((tie) => tie.role === "addressee" && tie.to === addressee);
  const add = (to: string | null, role: TieRole | null) =>
    groupOf(others, `${role ?? "none"}:${speaker}~${to ?? ""}`, speaker, to, null).ties.push({
      row,
      record,
      role,
      sign: "cooperative",
    });
  if (addressee && !told) add(addressee, "addressee");
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
  const { ties, reference } = group;
  return {
    key,
    fromName: facetValueLabel(index, "actor", group.from),
    toName: group.to === null ? m.relations_table_nobody() : endLabel(index, group.to),
    reference,
    words: joinTieWords(ties.map((tie) => selectTieWord(tie.record, tie.role ?? "about"))),
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

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
