import type { CalendarRun } from "./placeCalendarRun";

/** A run with the first row of its lane that it takes. */
export interface PackedRun {
  run: CalendarRun;
  firstRow: number;
}

const AIR_PX = 3;

/** First-fit: each run takes the uppermost rows in which nothing of the lane is in its way. */
export function packCalendarLane(runs: readonly CalendarRun[]): {
  packed: PackedRun[];
  rowCount: number;
} {
  const taken: { x: number; endX: number }[][] = [];
  const packed = runs.map((run): PackedRun => {
    let firstRow = 0;
    while (!isFree(taken, run, firstRow)) firstRow++;
    for (let row = firstRow; row < firstRow + run.rows.length; row++) {
      (taken[row] ??= []).push({ x: run.x, endX: run.endX });
    }
    return { run, firstRow };
  });
  return { packed, rowCount: Math.max(1, taken.length) };
}

function isFree(
  taken: readonly { x: number; endX: number }[][],
  run: CalendarRun,
  firstRow: number,
): boolean {
  for (let row = firstRow; row < firstRow + run.rows.length; row++) {
    if (taken[row]?.some(({ x, endX }) => run.x < endX + AIR_PX && x < run.endX + AIR_PX)) {
      return false;
    }
  }
  return true;
}
