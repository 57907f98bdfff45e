import type { CalendarDay } from "../../model/calendarDay";
import { OPEN_END, OPEN_START } from "../../model/recordTable";
import type { CalendarDrawing } from "../../selectors/calendarDrawing";
import type { CalendarCrowd } from "../../selectors/timelineCrowd";
import { round, type Box } from "../box";
import { estimateExactTextWidth } from "../textWidth";
import { createCalendarScale, type CalendarScale } from "./calendarScale";
import { cutCalendarColumns, joinNarrowEdges } from "./cutCalendarColumns";
import { fitReading } from "./fitText";
import { placeCalendarAxis } from "./placeCalendarAxis";
import type { PlacedTickLabel, PlacedTicks } from "./placeCalendarTicks";
import { placeLanes, resolveGutter, type PlacedLane } from "./placeLanes";
import type { PlacedZone } from "./placeAxisZones";
import { LABEL_SIZE_PX, ROW_PX, type SizePx } from "./timelineSize";

/** The records of one lane in one column of time. */
export interface CrowdCell {
  /** Position in the series' lanes; -1 for what stands above them. */
  lane: number;
  /** The column's days; null for what is longer than a column or open at an end. */
  time: { first: CalendarDay; last: CalendarDay } | null;
  /** Rows of exactly the records that it counts. */
  rows: Uint32Array;
  /** Its height tells the count, against the fullest cell. */
  bar: Box;
  hit: Box;
  label: { x: number; y: number; text: string } | null;
}

export interface PlacedCrowd extends PlacedTicks {
  widthPx: number;
  heightPx: number;
  minHeightPx: number;
  plot: { x: number; endX: number; y: number; endY: number };
  lanes: readonly PlacedLane[];
  cells: readonly CrowdCell[];
  /** Position in `cells` of each row of the dossier; -1 for what is not drawn. */
  cellOfRow: Int32Array;
  writing: { x: number; label: { x: number; y: number; text: string } } | null;
  axisY: number;
  alsoTicks: readonly PlacedTickLabel[];
  alsoY: number;
  zones: readonly PlacedZone[];
}

/** Least width of a column: a press target, and room for a count of three figures. */
const COLUMN_PX = 26;
/** Of the column before the axis, in which stands what no column of time holds. */
const LOOSE_PX = 76;
const LOOSE_GAP_PX = 12;
const LANE_PX = 30;
const MAX_LANE_PX = 132;
const NAME_PX = 17;
const NAMES_ABOVE_BELOW_PX = 480;
const END_PX = 24;
const TOP_PX = 3;
const WRITING_PX = 16;
const COUNT_PX = 13;
const LEAST_BAR_PX = 3;
/** Between the counts of two columns. */
const LABEL_AIR_PX = 2;

/**
 * Columns of whole days, weeks, months or years, as narrow as can be pressed, and in each lane a bar for
 * the records that lie within a column. What is longer than its column, or open at an end, is on no
 * column and stands counted before the axis. Every record of the crowd is in exactly one cell.
 */
export function placeCrowd(
  series: CalendarDrawing,
  crowd: CalendarCrowd,
  size: SizePx,
): PlacedCrowd | null {
  const { window, lanes } = series;
  if (!window) return null;
  const namePx = size.widthPx < NAMES_ABOVE_BELOW_PX ? NAME_PX : 0;
  const gutterPx = namePx > 0 ? 6 : resolveGutter(lanes, size.widthPx);
  const looseX = gutterPx + 4;
  const scale = createCalendarScale(
    window,
    looseX + LOOSE_PX + LOOSE_GAP_PX,
    size.widthPx - END_PX,
  );
  const columns = joinNarrowEdges(
    cutCalendarColumns(scale, series.cal, COLUMN_PX),
    ROW_PX + 1,
    ({ first, last }) => holdsAny(crowd, first, last),
  );
  const { laneCount, hasAbove, groups } = countCells(crowd, scale, columns, lanes.length);

  const { ticks, periods, alsoTicks, ownPx, axisPx } = placeCalendarAxis(scale, series.cal);
  const { writing } = series;
  const isWritingShown =
    writing !== null && writing.day >= window.first && writing.day <= window.last;
  const topPx = TOP_PX + (isWritingShown ? WRITING_PX : 0);
  const freePx = size.heightPx - topPx - axisPx - lanes.length * namePx;
  const lanePx = Math.max(LANE_PX, Math.min(MAX_LANE_PX, freePx / laneCount));
  const placedLanes = placeLanes(
    lanes,
    Array.from({ length: laneCount }, () => 1),
    { topPx, rowPx: lanePx, gutterPx, hasAbove, namePx },
  );
  const axisY = round(topPx + laneCount * lanePx + lanes.length * namePx);
  const most = Math.max(1, ...groups.map(({ rows }) => rows.length));
  const cellOfRow = new Int32Array(crowd.days.start.length).fill(-1);
  const cells = groups.map(({ laneAt, column, rows }, at): CrowdCell => {
    for (const row of rows) cellOfRow[row] = at;
    const { y, lane, heightPx } = placedLanes[laneAt]!;
    const floorY = y + heightPx - 1;
    const own = column < 0 ? null : columns[column]!;
    const x = own ? own.x + 0.5 : looseX;
    const widthPx = own ? Math.max(2, own.endX - own.x - 1) : LOOSE_PX;
    const roomPx = lanePx - COUNT_PX - 4;
    const barPx = Math.max(LEAST_BAR_PX, (roomPx * rows.length) / most);
    const text = series
      .tellCount(rows.length)
      .find((reading) => estimateExactTextWidth(reading, LABEL_SIZE_PX) <= widthPx - LABEL_AIR_PX);
    return {
      lane,
      time: own && { first: own.first, last: own.last },
      rows,
      bar: {
        x: round(x),
        y: round(floorY - barPx),
        widthPx: round(widthPx),
        heightPx: round(barPx),
      },
      hit: {
        x: round(x),
        y: round(floorY - lanePx + 2),
        widthPx: round(widthPx),
        heightPx: round(Math.max(ROW_PX, lanePx - 2)),
      },
      label:
        text !== undefined
          ? { x: round(x + widthPx / 2), y: round(floorY - barPx - 3), text }
          : null,
    };
  });
  const hasLoose = groups.some(({ column }) => column < 0);
  return {
    ticks,
    periods,
    widthPx: size.widthPx,
    heightPx: round(axisY + axisPx),
    minHeightPx: round(topPx + laneCount * LANE_PX + lanes.length * namePx + axisPx),
    plot: { x: round(scale.startX), endX: round(scale.endX), y: TOP_PX, endY: axisY },
    lanes: placedLanes,
    cells,
    cellOfRow,
    writing: isWritingShown ? placeWriting(writing, scale) : null,
    axisY,
    alsoTicks,
    alsoY: round(axisY + ownPx),
    zones: hasLoose
      ? [
          {
            x: looseX,
            endX: looseX + LOOSE_PX,
            text: fitReading(series.looseWords, LOOSE_PX, LABEL_SIZE_PX),
          },
        ]
      : [],
  };
}

function holdsAny(
  { rows, days: { start, end } }: CalendarCrowd,
  first: CalendarDay,
  last: CalendarDay,
): boolean {
  return rows.some((row) => start[row]! >= first && end[row]! <= last);
}

interface CellGroup {
  /** Position among the lanes from the top. */
  laneAt: number;
  /** Position in the columns; -1 for what is on none. */
  column: number;
  rows: Uint32Array;
}

/** Rows by lane and column: counted first, then dealt out, so that a hundred thousand take two scans. */
function countCells(
  { rows, lane, days: { start, end } }: CalendarCrowd,
  scale: CalendarScale,
  columns: readonly { first: CalendarDay; last: CalendarDay }[],
  laneTotal: number,
): { laneCount: number; hasAbove: boolean; groups: CellGroup[] } {
  const hasAbove = laneTotal === 0 || lane.includes(-1);
  const laneCount = laneTotal + Number(hasAbove);
  const perLane = columns.length + 1;
  const { first, last } = scale.window;
  const columnOfDay = new Int32Array(last - first + 1);
  columns.forEach((column, at) => {
    columnOfDay.fill(at, Math.max(0, column.first - first), column.last - first + 1);
  });
  const cellOf = new Int32Array(rows.length);
  const counts = new Uint32Array(laneCount * perLane);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const [from, to] = [start[row]!, end[row]!];
    const isOpen = from === OPEN_START || to === OPEN_END;
    const isInside = !isOpen && from >= first && to <= last;
    const column =
      isInside && columnOfDay[from - first] === columnOfDay[to - first]
        ? columnOfDay[from - first]!
        : -1;
    const cell = (lane[at]! + Number(hasAbove)) * perLane + column + 1;
    cellOf[at] = cell;
    counts[cell]!++;
  }
  const offsets = new Uint32Array(counts.length + 1);
  for (let cell = 0; cell < counts.length; cell++)
    offsets[cell + 1] = offsets[cell]! + counts[cell]!;
  const next = offsets.slice(0, counts.length);
  const dealt = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) dealt[next[cellOf[at]!]!++] = rows[at]!;
  const groups: CellGroup[] = [];
  counts.forEach((count, cell) => {
    if (count === 0) return;
    groups.push({
      laneAt: Math.floor(cell / perLane),
      column: (cell % perLane) - 1,
      rows: dealt.subarray(offsets[cell], offsets[cell + 1]),
    });
  });
  return { laneCount, hasAbove, groups };
}

/** The line's words beside it, where there is more room. */
function placeWriting(
  writing: NonNullable<CalendarDrawing["writing"]>,
  scale: CalendarScale,
): PlacedCrowd["writing"] {
  const x = round(scale.toX(writing.day + 0.5));
  const [before, after] = [x - scale.startX, scale.endX - x];
  const text = fitReading(writing.labels, Math.max(before, after) - 6, LABEL_SIZE_PX);
  const widthPx = estimateExactTextWidth(text, LABEL_SIZE_PX);
  const labelX = after >= before ? x + 4 : x - 4 - widthPx;
  return { x, label: { x: round(labelX), y: TOP_PX + 11, text } };
}
