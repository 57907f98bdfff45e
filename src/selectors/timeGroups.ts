import type { RecordTable } from "../model/recordTable";

type Days = Pick<RecordTable, "start" | "end">;

/**
 * Rows in groups of which each is over before the next begins. Within a group the order is not
 * known, since spans overlap or are open there: its rows keep the order in which they were given.
 */
export function groupByTime(days: Days, rows: readonly number[]): number[][] {
  const { start, end } = days;
  const byStart = rows.toSorted((a, b) => start[a]! - start[b]! || end[a]! - end[b]!);
  const given = new Map(rows.map((row, at) => [row, at]));
  const groups: number[][] = [];
  let lastDay = 0;
  for (const row of byStart) {
    const group = groups.at(-1);
    if (group && start[row]! <= lastDay) {
      group.push(row);
      lastDay = Math.max(lastDay, end[row]!);
    } else {
      groups.push([row]);
      lastDay = end[row]!;
    }
  }
  return groups.map((group) => group.toSorted((a, b) => given.get(a)! - given.get(b)!));
}
