import { OPEN_START } from "../model/recordTable";
import type { TimeMode } from "../state/viewState";
import type { LinkedModel } from "./linkedModel";
import { selectSequenceOrder } from "./selectSequenceOrder";

/** The records that pass, one after another. */
export interface RecordSteps {
  rows: readonly number[];
  /** So many of them, the first ones, are where they are by what is known; none of the others is. */
  placedCount: number;
}

/**
 * In the sequence by the order that words or our reading give, as its columns stand; in the calendar by
 * the first day of their time, of one day in that same order. What has no order or no start comes last.
 */
export function selectRecordSteps(
  { index, filter }: Pick<LinkedModel, "index" | "filter">,
  mode: TimeMode,
): RecordSteps {
  const { table } = index;
  const { anchors, columnOf, basisOf } = selectSequenceOrder(index);
  const rows: number[] = [];
  for (let row = 0; row < table.count; row++) if (filter.passes[row] === 1) rows.push(row);
  const columnRank = (row: number) => (columnOf[row]! < 0 ? anchors.length : columnOf[row]!);
  const within = (row: number) => {
    if (columnOf[row]! < 0 || anchors[columnOf[row]!] === row) return 0;
    return basisOf[row] === "words" ? 1 : 2;
  };
  const startRank = (row: number) =>
    mode === "sequence" ? 0 : table.start[row] === OPEN_START ? Infinity : table.start[row]!;
  rows.sort(
    (a, b) =>
      compare(startRank(a), startRank(b)) ||
      columnRank(a) - columnRank(b) ||
      within(a) - within(b) ||
      a - b,
  );
  const isPlaced = (row: number) =>
    mode === "sequence" ? columnOf[row]! >= 0 : table.start[row] !== OPEN_START;
  return { rows, placedCount: rows.filter(isPlaced).length };
}

/** Also of what is endless, of which no difference can be taken. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
