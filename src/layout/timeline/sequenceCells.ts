import type { SequenceSeries } from "../../selectors/sequenceSeries";
import type { SequenceCell } from "./chooseSequenceLabels";

/** So many marks without a lane may stand beside a column's title. */
const MAX_BESIDE_TITLE = 2;

interface SequenceCells {
  /** Marks without a lane beside their column's title, by column. */
  beside: readonly (readonly number[])[];
  /** True when there are too many of them, so that they get a row above the lanes. */
  hasAbove: boolean;
  /** All other marks; lanes are counted with that row. */
  cells: readonly SequenceCell[];
}

/** Sorts the marks by where lanes cross columns. */
export function resolveSequenceCells({ marks, columns, lanes }: SequenceSeries): SequenceCells {
  const without = columns.map((_, column) =>
    marks.flatMap((mark, at) => (mark.lane < 0 && mark.column === column ? [at] : [])),
  );
  const hasAbove =
    lanes.length === 0 || without.some((members) => members.length > MAX_BESIDE_TITLE);
  const cells = new Map<string, SequenceCell>();
  marks.forEach(({ lane, column }, at) => {
    if (lane < 0 && !hasAbove) return;
    const placedLane = hasAbove ? lane + 1 : lane;
    const key = `${placedLane} ${column}`;
    const cell = cells.get(key) ?? { lane: placedLane, column, members: [] };
    cell.members.push(at);
    cells.set(key, cell);
  });
  return {
    beside: hasAbove ? columns.map(() => []) : without,
    hasAbove,
    cells: [...cells.values()],
  };
}
