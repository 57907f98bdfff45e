import type { CalendarDrawing } from "../../selectors/calendarDrawing";
import { round } from "../box";
import { keepStatedOrder } from "./keepStatedOrder";
import { isInZone, placeAxisZones, type PlacedZone } from "./placeAxisZones";
import { binCalendarGroups } from "./binCalendarGroups";
import { resolveCalendarGroups, type CalendarGroup } from "./calendarGroups";
import { createCalendarScale } from "./calendarScale";
import { chooseCalendarLabels } from "./chooseCalendarLabels";
import { placeCalendarAxis } from "./placeCalendarAxis";
import { countDayGroups } from "./countDayGroups";
import { placeCalendarLanes, type PlacedCalendarLanes } from "./placeCalendarLanes";
import { placeCalendarNotes, type PlacedNote } from "./placeCalendarNotes";
import type { PlacedTickLabel, PlacedTicks } from "./placeCalendarTicks";
import { placeGhostLinks, type PlacedGhostLink } from "./placeGhostLinks";
import { placeLanes, resolveGutter, type PlacedLane } from "./placeLanes";
import { placeWritingLine, type LinePiece } from "./placeWritingLine";
import { MAX_ROW_PX, ROW_PX, type SizePx } from "./timelineSize";

export interface PlacedCalendar extends PlacedTicks, PlacedCalendarLanes {
  widthPx: number;
  heightPx: number;
  minHeightPx: number;
  plot: { x: number; endX: number; y: number; endY: number };
  lanes: readonly PlacedLane[];
  notes: readonly (PlacedNote & { y: number })[];
  /** The writing day, if it is on the plot, and the pieces of its line: below a note across it. */
  writingX: number | null;
  writingLine: readonly LinePiece[];
  ghostLinks: readonly PlacedGhostLink[];
  axisY: number;
  /** The Gregorian calendar in a line below another one, which stands at `alsoY`. */
  alsoTicks: readonly PlacedTickLabel[];
  alsoY: number;
  /** Where the axis names no days. */
  zones: readonly PlacedZone[];
}

/** Where rows do not suffice, marks of the context nearer than this merge into counted bins. */
const BIN_GAPS_PX = [24, 48, 72, 108, 162] as const;
const PLOT_PAD_PX = 14;
/** Before the plot, where no names of lanes reach, nor marks, but for one on the first days. */
const FREE_BEFORE_PX = 13;
/** Where names stand above their lanes the plot begins at the card's edge: as near to it as that. */
const FREE_BEFORE_BELOW_NAMES_PX = 5;
const END_PX = 24;
const NOTE_LINE_PX = 16;
const TOP_PX = 3;
/** Below this width lanes have their names above them, since a gutter would take too much. */
const NAMES_ABOVE_BELOW_PX = 480;
const NAME_PX = 17;

/** Null while the series has no window: then no day is known at all. */
export function placeCalendar(series: CalendarDrawing, size: SizePx): PlacedCalendar | null {
  if (!series.window) return null;
  const { lanes, marks, window, writing } = series;
  const namePx = size.widthPx < NAMES_ABOVE_BELOW_PX ? NAME_PX : 0;
  const gutterPx = namePx > 0 ? 0 : resolveGutter(lanes, size.widthPx);
  const scale = createCalendarScale(window, gutterPx + PLOT_PAD_PX, size.widthPx - END_PX);
  const hasAbove = lanes.length === 0 || marks.some(({ lane }) => lane < 0);
  const namesPx = lanes.length * namePx;
  const groups = resolveCalendarGroups(marks, scale, writing?.day ?? null);
  const { ticks, periods, alsoTicks, ownPx, axisPx } = placeCalendarAxis(scale, series.cal);
  const isWritingShown =
    writing !== null && writing.day >= window.first && writing.day <= window.last;
  const writingX = isWritingShown ? round(scale.toX(writing.day + 0.5)) : null;
  const packBelow = (noteLines: number) => {
    const fixedPx = TOP_PX + axisPx + namesPx + noteLines * NOTE_LINE_PX;
    const maxRows = Math.floor((size.heightPx - fixedPx) / ROW_PX);
    const laneCount = lanes.length + Number(hasAbove);
    const room = { laneCount, hasAbove, maxRows, lineX: writingX, mayFlag: series.isOneDay };
    let chosen = chooseCalendarLabels(marks, groups, scale, room);
    for (const tried of listDenser(groups, series)) {
      if (chosen.bareRows <= maxRows) break;
      chosen = chooseCalendarLabels(marks, tried, scale, room);
    }
    chosen = { ...chosen, lanes: keepStatedOrder(chosen.lanes, marks, scale) };
    const runs = chosen.lanes.map((lane) => lane.packed.map(({ run }) => run));
    const notes = placeCalendarNotes(series, scale, hasAbove ? runs[0]! : [], runs.flat());
    const neededLines = Math.max(0, ...notes.map(({ line }) => line)) + Number(!hasAbove);
    return { ...chosen, runs, notes, noteLines: Math.max(noteLines, neededLines) };
  };
  // Notes go where the marks leave room, so only packing tells how many lines they need.
  let reserved = Number(!hasAbove);
  let choice = packBelow(reserved);
  while (choice.noteLines > reserved) {
    reserved = choice.noteLines;
    choice = packBelow(reserved);
  }
  const { lanes: packed, bareRows, runs, notes, noteLines } = choice;
  const zones = placeAxisZones(series, runs.flat(), scale);
  const topPx = TOP_PX + noteLines * NOTE_LINE_PX;
  const rowCount = packed.reduce((total, lane) => total + lane.rowCount, 0);
  const rowPx = Math.max(
    ROW_PX,
    Math.min(MAX_ROW_PX, (size.heightPx - topPx - axisPx - namesPx) / rowCount),
  );
  const placedLanes = placeLanes(
    lanes,
    packed.map((lane) => lane.rowCount),
    { topPx, rowPx, gutterPx, hasAbove, namePx },
  );
  const axisY = round(topPx + rowCount * rowPx + namesPx);
  /** The first line of notes is level with the marks above the lanes, if there are any. */
  const noteY = (line: number) =>
    hasAbove && line === 0
      ? topPx + rowPx / 2 + 4.2
      : topPx - 4 - (line - Number(hasAbove)) * NOTE_LINE_PX;
  const across = notes.find(
    ({ x, endX }) => writingX !== null && x <= writingX && writingX <= endX,
  );
  const placed = placeCalendarLanes(series, packed, placedLanes, { rowPx, namePx });
  const lineTop = across ? noteY(across.line) + 4 : TOP_PX;
  const isOnLine = (mark: number) => marks[mark]!.span.start === writing?.day;
  return {
    ...placed,
    ticks: ticks.filter(({ x }) => !isInZone(zones, x)),
    periods: periods.filter(({ x }) => !isInZone(zones, x) || x <= scale.startX + 1),
    zones,
    widthPx: size.widthPx,
    heightPx: round(axisY + axisPx),
    minHeightPx: round(topPx + bareRows * ROW_PX + namesPx + axisPx),
    plot: { x: round(scale.startX), endX: round(scale.endX), y: TOP_PX, endY: axisY },
    lanes: placedLanes,
    notes: notes.map((note) => ({ ...note, y: round(noteY(note.line)) })),
    writingX,
    writingLine:
      writingX === null
        ? []
        : placeWritingLine(
            writingX,
            { y: lineTop, endY: axisY },
            placed.marks,
            isOnLine,
            placedLanes,
            namePx > 0,
          ),
    ghostLinks: placeGhostLinks({
      series: marks,
      ...placed,
      lanes: placedLanes,
      rowPx,
      freeX: scale.startX - (namePx > 0 ? FREE_BEFORE_BELOW_NAMES_PX : FREE_BEFORE_PX),
      writingX,
    }),
    axisY,
    alsoTicks: alsoTicks.filter(({ x }) => !isInZone(zones, x)),
    alsoY: round(axisY + ownPx),
  };
}

/** What is tried in turn where rows do not suffice: days counted, then wider and wider bins as well. */
function* listDenser(
  groups: readonly CalendarGroup[],
  series: CalendarDrawing,
): Generator<CalendarGroup[]> {
  if (!series.isOneDay) yield countDayGroups(groups, series);
  for (const gapPx of BIN_GAPS_PX) {
    const binned = binCalendarGroups(groups, series.marks, gapPx);
    yield binned;
    if (!series.isOneDay) yield countDayGroups(binned, series);
  }
}
