import type { SequenceSeries } from "../../selectors/sequenceSeries";
import { round } from "../box";
import { chooseSequenceLabels } from "./chooseSequenceLabels";
import { chooseSumForm, HEAD_HEIGHT_PX } from "./chooseSumForm";
import { placeLanes, resolveGutter, type PlacedLane } from "./placeLanes";
import {
  fullHeadWidth,
  minHeadWidth,
  placeSequenceHead,
  resolveTimeForm,
  type PlacedHead,
} from "./placeSequenceHeads";
import {
  minJoinsHeight,
  placeSequenceJoins,
  type PlacedJoin,
  type PlacedUnrelated,
} from "./placeSequenceJoins";
import { placeSequenceMarks, type PlacedMarks } from "./placeSequenceMarks";
import { resolveSequenceCells } from "./sequenceCells";
import { resolveJoinDirection, resolveSequenceGaps } from "./sequenceGaps";
import { MAX_ROW_PX, ROW_PX, type SizePx } from "./timelineSize";
import { spreadWidth } from "./spreadWidth";

export interface PlacedColumn extends PlacedHead {
  /** The band behind the column's marks. */
  x: number;
  y: number;
  widthPx: number;
  heightPx: number;
}

/** The sequence in pixels: columns side by side, lanes below one another. */
export interface PlacedSequence extends PlacedMarks {
  widthPx: number;
  heightPx: number;
  /** The least height at which this width has room for all marks, without labels. */
  minHeightPx: number;
  lanes: readonly PlacedLane[];
  columns: readonly PlacedColumn[];
  joins: readonly PlacedJoin[];
  unrelated: readonly PlacedUnrelated[];
}

const COLUMN_PAD_PX = 4;
const END_PX = 6;

/**
 * Null when the columns do not fit side by side: the sequence then has to run downwards.
 * `readingNote` is what stands under a join that is our reading.
 */
export function placeSequence(
  series: SequenceSeries,
  { widthPx, heightPx }: SizePx,
  readingNote: string,
): PlacedSequence | null {
  const { columns, lanes, marks } = series;
  const { beside, hasAbove, cells } = resolveSequenceCells(series);
  const gutterPx = resolveGutter(lanes, widthPx);
  const direction = resolveJoinDirection(widthPx);
  const gapsPx = resolveSequenceGaps(series, direction);
  const availablePx =
    widthPx - gutterPx - END_PX - 2 * COLUMN_PAD_PX * columns.length - sum(gapsPx);
  /** A head may reach over the gap behind its column. */
  const overhangPx = columns.map((_, at) => (gapsPx[at + 1] ?? END_PX) - 4);
  const wishesPx = columns.map((column, at) => {
    const besideMarks = beside[at]!.map((mark) => marks[mark]!);
    return Math.max(ROW_PX, fullHeadWidth(column, besideMarks) - overhangPx[at]!);
  });
  const leastPx = columns.map((column, at) =>
    Math.max(ROW_PX, minHeadWidth(column, beside[at]!.length) - overhangPx[at]!),
  );
  const chosen = chooseSumForm(columns, (headPx, sumsPx) => {
    const fit = chooseSequenceLabels(marks, cells, {
      laneCount: Math.max(1, lanes.length + Number(hasAbove)),
      minWidthsPx: leastPx.map((px, at) => Math.max(px, (sumsPx[at] ?? 0) - overhangPx[at]!)),
      wishesPx,
      availablePx,
      maxRows: Math.floor((heightPx - headPx) / ROW_PX),
    });
    if (!fit) return null;
    const spread = spreadWidth(fit.widthsPx, wishesPx, availablePx);
    return {
      fit,
      spread,
      headsPx: spread.widthsPx.map((px, at) => px + overhangPx[at]!),
      isWhole: headPx + sum(fit.laneRows) * ROW_PX <= heightPx,
    };
  });
  if (!chosen) return null;
  const { fit, spread, headsPx, headPx, sums } = chosen;

  const inner = placeColumns(spread, gapsPx, gutterPx);
  const rowCount = sum(fit.laneRows);
  const joinsPx = minJoinsHeight(series, direction);
  const rowPx = resolveRowHeight(heightPx - headPx, rowCount, joinsPx);
  const lanesPx = rowPx * rowCount;
  const placedLanes = placeLanes(lanes, fit.laneRows, {
    topPx: headPx,
    rowPx,
    gutterPx,
    hasAbove,
  });
  const inLanes = placeSequenceMarks(series, fit, placedLanes, { rowPx, columns: inner });
  const timeForm = resolveTimeForm(columns, headsPx);
  const heads = columns.map((column, at) =>
    placeSequenceHead(
      column,
      beside[at]!.map((mark) => ({ at: mark, mark: marks[mark]! })),
      { x: inner[at]!.x, widthPx: headsPx[at]!, timeForm, sum: sums[at]! },
    ),
  );
  return {
    ...inLanes,
    marks: [...inLanes.marks, ...heads.flatMap((head) => head.marks)],
    ...placeSequenceJoins(series, resolveGapBoxes(inner, gutterPx), {
      middleY: headPx + lanesPx / 2,
      direction,
      readingNote,
    }),
    widthPx,
    heightPx: round(headPx + lanesPx),
    minHeightPx: HEAD_HEIGHT_PX + Math.max(fit.bareRows * ROW_PX, joinsPx),
    lanes: placedLanes,
    columns: heads.map(({ head }, at) => ({
      ...head,
      x: round(inner[at]!.x - COLUMN_PAD_PX),
      y: headPx,
      widthPx: round(inner[at]!.widthPx + 2 * COLUMN_PAD_PX),
      heightPx: round(lanesPx),
    })),
  };
}

interface Extent {
  x: number;
  widthPx: number;
}

/** Where each column's marks may stand; width that no column uses goes into the gaps. */
function placeColumns(
  { widthsPx, leftPx }: { widthsPx: readonly number[]; leftPx: number },
  gapsPx: readonly number[],
  gutterPx: number,
): Extent[] {
  const extraGapPx = widthsPx.length > 1 ? leftPx / (widthsPx.length - 1) : 0;
  let x = gutterPx;
  return widthsPx.map((widthPx, at) => {
    x += gapsPx[at]! + (at === 0 ? 0 : extraGapPx);
    const placed = { x: x + COLUMN_PAD_PX, widthPx };
    x += widthPx + 2 * COLUMN_PAD_PX;
    return placed;
  });
}

function resolveGapBoxes(columns: readonly Extent[], gutterPx: number): Extent[] {
  return columns.map((column, at) => {
    const previous = columns[at - 1];
    const x = previous ? previous.x + previous.widthPx + COLUMN_PAD_PX : gutterPx;
    return { x, widthPx: column.x - COLUMN_PAD_PX - x };
  });
}

/** As high as the room allows, within limits; higher than the room when the rows need it. */
function resolveRowHeight(roomPx: number, rowCount: number, joinsPx: number): number {
  const leastPx = Math.max(ROW_PX, joinsPx / rowCount);
  return Math.max(leastPx, Math.min(roomPx / rowCount, MAX_ROW_PX));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
