import type { SequenceSeries } from "../../selectors/sequenceSeries";
import type { LabelledFit } from "./chooseSequenceLabels";
import { fillRun } from "./fillRun";
import type { PlacedLane } from "./placeLanes";
import { placeRunRow, type PlacedBracket, type PlacedMark } from "./placeRun";
import { placeLaneTicks, type PlacedTick } from "./placeLaneTicks";

export interface PlacedMarks {
  marks: PlacedMark[];
  brackets: PlacedBracket[];
  /** Further issues in their own lanes. */
  ticks: PlacedTick[];
}

/** All marks that stand in lanes: rows centred in their lane, each from its column's start. */
export function placeSequenceMarks(
  series: SequenceSeries,
  fit: LabelledFit,
  lanes: readonly PlacedLane[],
  geometry: { rowPx: number; columns: readonly { x: number; widthPx: number }[] },
): PlacedMarks {
  const { rowPx, columns } = geometry;
  const marks: PlacedMark[] = [];
  const brackets: PlacedBracket[] = [];
  const tails = new Map<string, { x: number; y: number }[]>();
  for (const { lane, column, items } of fit.cells) {
    const placedLane = lanes[lane]!;
    const { x, widthPx } = columns[column]!;
    const rows = fillRun(items, widthPx);
    const middleY = placedLane.y + placedLane.heightPx / 2;
    const ends: { x: number; y: number }[] = [];
    rows.forEach((row, at) => {
      const y = middleY + (at - (rows.length - 1) / 2) * rowPx;
      const placed = placeRunRow(row, items, series.marks, { x, y, rowPx });
      marks.push(...placed.marks);
      brackets.push(...placed.brackets);
      ends.push({ x: x + row.widthPx, y });
    });
    tails.set(`${placedLane.lane} ${column}`, ends);
  }
  return { marks, brackets, ticks: placeLaneTicks(series.marks, lanes, columns, tails) };
}
