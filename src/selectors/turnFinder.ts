import { bisectLeft, bisectRight } from "d3";
import type { RecordTable } from "../model/recordTable";
import type { StanceDirection } from "../model/stanceDirection";

/** A row of which it is known whether it is for or against something. */
export interface Directed {
  row: number;
  direction: StanceDirection;
}

/** Positions in the order of their first or of their last days, counted by direction up to each. */
interface Tally {
  days: readonly number[];
  order: readonly Directed[];
  /** How many of the first n are of a direction. */
  count: Record<StanceDirection, readonly number[]>;
}

/**
 * Finds the position from which another one turns: all that came last before it is of the other
 * direction, and all that may be of its time is of its own. Sorted once, so that each question takes
 * as long as a look-up in a sorted list; null where nothing turned.
 */
export function createTurnFinder(
  table: Pick<RecordTable, "start" | "end">,
  positions: readonly Directed[],
): (position: Directed) => number | null {
  const starts = tally(positions, table.start);
  const ends = tally(positions, table.end);
  const latestStart = accumulate(ends.order, ({ row }) => table.start[row]!, Math.max, -Infinity);
  const firstRows = new Map<number, number>();
  return ({ row, direction }) => {
    const other = direction === "for" ? "against" : "for";
    const earlier = bisectLeft(ends.days, table.start[row]!);
    // What no other earlier one comes after: it lasted until the latest of them began.
    const from = bisectLeft(ends.days, latestStart[earlier]!);
    const opposed = ends.count[other][earlier]! - ends.count[other][from]!;
    if (earlier === from || opposed < earlier - from) return null;
    const begun = bisectRight(starts.days, table.end[row]!);
    if (starts.count[other][begun]! > ends.count[other][earlier]!) return null;
    const first = firstRows.get(earlier) ?? earliestRow(ends.order.slice(from, earlier));
    firstRows.set(earlier, first);
    return first;
  };
}

/** In the order of the dossier. */
function earliestRow(positions: readonly Directed[]): number {
  return positions.reduce((first, { row }) => Math.min(first, row), Infinity);
}

function tally(positions: readonly Directed[], dayOf: Int32Array): Tally {
  const dated = positions.map((position) => ({ position, day: dayOf[position.row]! }));
  dated.sort((a, b) => a.day - b.day);
  const order = dated.map(({ position }) => position);
  const countOf = (direction: StanceDirection) =>
    accumulate(
      order,
      (one) => Number(one.direction === direction),
      (sum, one) => sum + one,
      0,
    );
  return {
    days: dated.map(({ day }) => day),
    order,
    count: { for: countOf("for"), against: countOf("against") },
  };
}

/** What the values of the first 0, 1, … n items come to. */
function accumulate(
  items: readonly Directed[],
  valueOf: (item: Directed) => number,
  add: (sum: number, value: number) => number,
  empty: number,
): number[] {
  const sums = [empty];
  for (const item of items) sums.push(add(sums.at(-1)!, valueOf(item)));
  return sums;
}
