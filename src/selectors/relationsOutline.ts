import type { Reference } from "../model/reference";
import { tieEnds } from "../model/reference";
import { m } from "../paraglide/messages.js";
import { distinct } from "./distinct";
import type { RelationsTableRow } from "./relationsTable";

/** An actor with all that the table tells of it. */
export interface RelationsOutlineGroup {
  id: string;
  ref: Reference;
  name: string;
  ties: readonly RelationsOutlineTie[];
  /** Rows of the records behind its ties. */
  rows: readonly number[];
}

/** One row of the table as seen from one of its ends. */
export interface RelationsOutlineTie {
  row: RelationsTableRow;
  /** "to Pakistan: commits, stands with, 2". */
  text: string;
}

type Direction = "to" | "from" | "with" | "alone";

const DIRECTED: Record<Direction, (words: { name: string; words: string }) => string> = {
  to: m.outline_tie_to,
  from: m.outline_tie_from,
  with: m.outline_tie_with,
  alone: m.outline_tie_alone,
};

/**
 * The rows of the table below each actor at either end, so that a tie can be followed from both. The
 * actors in the order of the table; their own words before those of others about them.
 */
export function selectRelationsOutline(
  rows: readonly RelationsTableRow[],
): RelationsOutlineGroup[] {
  const groups = new Map<string, { name: string; own: Tie[]; others: Tie[] }>();
  const groupOf = (id: string, name: string) => {
    const group = groups.get(id) ?? { name, own: [], others: [] };
    groups.set(id, group);
    return group;
  };
  for (const row of rows) groupOf(row.from, row.fromName).own.push(seenFrom(row, true));
  for (const row of rows) {
    if (row.to === null || row.to === row.from || !isActor(row.to)) continue;
    groupOf(row.to, row.toName).others.push(seenFrom(row, false));
  }
  return [...groups].map(([id, { name, own, others }]) => {
    const ties = [...own, ...others];
    const all = distinct(ties.flatMap(({ row }) => row.rows));
    return { id, ref: `actor:${id}`, name, ties, rows: all };
  });
}

type Tie = RelationsOutlineTie;

function seenFrom(row: RelationsTableRow, isFrom: boolean): Tie {
  const words =
    row.rows.length === 0
      ? row.words
      : m.relations_label({
          words: row.words,
          count: m.relations_records({ count: row.rows.length }),
        });
  const name = isFrom ? row.toName : row.fromName;
  const isMutual = row.reference !== null && tieEnds(row.reference)?.directed === false;
  const direction = row.to === null ? "alone" : isFrom ? "to" : "from";
  return { row, text: DIRECTED[isMutual ? "with" : direction]({ name, words }) };
}

/** Ties also end at places and issues, which have no ties of their own. */
function isActor(end: string): boolean {
  return !end.includes(":");
}
