import { resolveIssueColour, type DossierIndex } from "../model/dossierIndex";
import { DRAWN_ROLES } from "../model/drawnTie";
import { formatTie, type Reference } from "../model/reference";
import type { TieSign } from "../model/tieSign";
import { TIE_ROLES, type EventKind, type TieRole } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import type { RelationLevel } from "../state/viewState";
import { countDatedOnce, selectDatedRows } from "./datedRows";
import { distinct } from "./distinct";
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
  kind: EventKind;
  /** Colour key of the record's primary issue. */
  colour: string;
  /** Rows of the records whose day its record gives. */
  dates: readonly number[];
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

/** What counts of a relation under a filter: a deed that two records tell, of which one dates the other, once. */
export function selectCountedParts(
  parts: readonly RelationPart[],
  passes?: Uint8Array,
): readonly RelationPart[] {
  const passing = passes ? parts.filter(({ row }) => passes[row]) : parts;
  return countDatedOnce(passing, ({ dates }) => dates);
}

/** Ties between two who count with one and the same actor are no relation at that level. */
export function sumTies(index: DossierIndex, level: RelationLevel): Relation[] {
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
      kind: record.kind,
      sign: ties.conflictual[at] ? "conflictual" : "cooperative",
      colour: resolveIssueColour(index, record.issues[0]),
      dates: selectDatedRows(index, record),
    });
    sums.set(ref, sum);
  }
  return [...sums.values()].map((sum) => {
    const rows = distinct(sum.parts.map((part) => part.row));
    return { ...sum, rows, fullLabel: fullLabel(sum.parts, rows.length) };
  });
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
