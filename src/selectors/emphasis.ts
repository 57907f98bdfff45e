import type { DossierIndex } from "../model/dossierIndex";
import { DRAWN_ROLES } from "../model/drawnTie";
import { parseReference, referenceType, tieEnds, type Reference } from "../model/reference";
import { TIE_ROLES } from "../model/vocabulary";
import type { RelationLevel } from "../state/viewState";
import { createFacetTest } from "./facetColumns";
import { rollUpActors } from "./rollUpActors";
import { rollUpTie } from "./rollUpTie";

export type Emphasis = "normal" | "highlighted" | "muted";

/** What a mark stands for: its own references and the rows of the records behind it. */
export interface MarkSubject {
  refs: readonly Reference[];
  rows: readonly number[];
}

/** What is pointed at or selected, with the rows of all records that it touches. */
export interface Focus {
  reference: Reference;
  rows: ReadonlySet<number>;
  /** Of a tie: itself and its ends, as they are and as they are summed up; null for anything else. */
  ends: ReadonlySet<Reference> | null;
}

/**
 * The one rule for all views. A mark is highlighted when it is what is hovered or selected, or
 * shares a passing record with it; muted when it has records and none passes; else normal. A tie lights
 * up no other tie and no other actors than its ends: a record that it shares with them may tell of both
 * apart.
 */
export function resolveEmphasis(
  subject: MarkSubject,
  passes: Uint8Array,
  focuses: readonly (Focus | null)[],
): Emphasis {
  for (const focus of focuses) {
    if (!focus) continue;
    if (subject.refs.includes(focus.reference)) return "highlighted";
    if (focus.ends && isRelational(subject)) {
      if (subject.refs.some((ref) => focus.ends?.has(ref))) return "highlighted";
      continue;
    }
    if (subject.rows.some((row) => passes[row] && focus.rows.has(row))) return "highlighted";
  }
  if (subject.rows.length === 0) return "normal";
  return subject.rows.some((row) => passes[row]) ? "normal" : "muted";
}

/** An actor or a tie, rather than records or a place. */
function isRelational({ refs }: MarkSubject): boolean {
  return refs.length > 0 && refs.every((ref) => ["actor", "tie"].includes(referenceType(ref)));
}

const focuses = new WeakMap<DossierIndex, Map<string, Focus>>();
/** What is selected and what the pointer lately passed over. */
const MOST_KEPT = 8;

/**
 * A focus for any reference; an unknown one touches no record. The last few are kept per dossier, since
 * every mark on the screen asks for the same ones while the pointer moves.
 */
export function selectFocus(
  index: DossierIndex,
  reference: Reference | null,
  level: RelationLevel = "person",
): Focus | null {
  if (reference === null) return null;
  const known = focuses.get(index) ?? new Map<string, Focus>();
  focuses.set(index, known);
  const key = `${level} ${reference}`;
  const focus = known.get(key) ?? {
    reference,
    rows: new Set(selectRows(index, reference, level)),
    ends: selectEnds(index, reference, level),
  };
  known.delete(key);
  known.set(key, focus);
  const [oldest] = known.keys();
  if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
  return focus;
}

function selectEnds(
  index: DossierIndex,
  reference: Reference,
  level: RelationLevel,
): ReadonlySet<Reference> | null {
  const whole = rollUpTie(index, reference, level);
  if (whole === null) return null;
  const ends = [reference, whole].flatMap((tie) => {
    const { from, to } = tieEnds(tie)!;
    return [tie, `actor:${from}`, `actor:${to}`] satisfies Reference[];
  });
  return new Set(ends);
}

/**
 * Rows of all records that a reference touches; actors and places include their parts, and a tie sums
 * up what its ends do at the level of the relations.
 */
export function selectRows(
  index: DossierIndex,
  reference: Reference,
  level: RelationLevel = "person",
): number[] {
  const { table } = index;
  const id = reference.slice(reference.indexOf(":") + 1);
  const type = referenceType(reference);
  switch (type) {
    case "event":
    case "position": {
      const row = table.indexOf.get(reference);
      return row === undefined ? [] : [row];
    }
    case "actor":
    case "source":
    case "place":
      return rowsWhere(table.count, createFacetTest(index, type, [id]));
    case "tie":
      return tieRows(index, reference, level);
  }
}

/**
 * Rows behind a tie as drawn: directed, or counterpart ties. Between two actors of the level it sums
 * up all who count with them; else it is between exactly these two.
 */
function tieRows(index: DossierIndex, reference: Reference, level: RelationLevel): number[] {
  const ends = tieEnds(parseReference(reference) ?? reference);
  if (!ends) return [];
  const { ties, ids } = index.table;
  const rolled = rollUpActors(index, level);
  const isSum = rolled.get(ends.from) === ends.from && rolled.get(ends.to) === ends.to;
  const membersOf = (end: string) => ids.actor.map((id) => (isSum ? rolled.get(id) : id) === end);
  const [from, to] = [membersOf(ends.from), membersOf(ends.to)];
  const counterpart = TIE_ROLES.indexOf("counterpart");
  const drawn = new Set(DRAWN_ROLES.map((role) => TIE_ROLES.indexOf(role)));
  const rows = new Set<number>();
  for (let at = 0; at < ties.record.length; at++) {
    if (!drawn.has(ties.role[at]!)) continue;
    const forward = from[ties.from[at]!] && to[ties.to[at]!];
    const backward = to[ties.from[at]!] && from[ties.to[at]!];
    const undirected = ties.role[at] === counterpart;
    if (ends.directed ? forward && !undirected : undirected && (forward || backward)) {
      rows.add(ties.record[at]!);
    }
  }
  return [...rows];
}

function rowsWhere(count: number, test: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) if (test(row)) rows.push(row);
  return rows;
}
