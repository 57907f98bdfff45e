import type { CalendarDrawing } from "../../selectors/calendarDrawing";
import { round, type Box } from "../box";
import type { CalendarForm } from "./calendarGroups";
import type { PackedLane } from "./chooseCalendarLabels";
import type { PackedRun } from "./packCalendarLane";
import type { PlacedLane } from "./placeLanes";
import { placeRunRow, type PlacedBracket, type PlacedMark } from "./placeRun";

/** What shows a group's time: a soft band, a bar below, or the box of several marks on one day. */
export interface PlacedBand extends Box {
  form: CalendarForm | "flag";
  /** The day's middle, where a flag has its pole. */
  poleX: number;
  /** Colour key of the first mark's issue. */
  colour: string;
  /** Position of the first mark in the series, for the band's words. */
  mark: number;
}

export interface PlacedCalendarLanes {
  bands: PlacedBand[];
  marks: PlacedMark[];
  brackets: PlacedBracket[];
}

const BAND_INSET_PX = 1.5;
/** A bar runs below its marks, so that no words stand on its ends. */
const BAR_BELOW_PX = 8.5;
const BAR_PX = 3;

/** Rows from each lane's top, bands behind the marks that share them. */
export function placeCalendarLanes(
  series: CalendarDrawing,
  packed: readonly PackedLane[],
  lanes: readonly PlacedLane[],
  { rowPx, namePx }: { rowPx: number; namePx: number },
): PlacedCalendarLanes {
  const placed: PlacedCalendarLanes = { bands: [], marks: [], brackets: [] };
  packed.forEach((lane, at) => {
    const { y, lane: seriesLane } = lanes[at]!;
    const rowsY = y + (seriesLane < 0 ? 0 : namePx);
    for (const item of lane.packed) {
      const topY = rowsY + item.firstRow * rowPx;
      const band = placeBand(series, item, topY, rowPx);
      if (band) placed.bands.push(band);
      item.run.rows.forEach(({ row, x }, rowAt) => {
        const placedRow = placeRunRow(row, item.run.items, series.marks, {
          x,
          y: topY + (rowAt + 0.5) * rowPx,
          rowPx,
          isMirrored: item.run.isMirrored,
        });
        const bin = item.run.group.isBin ? item.run.group.members : null;
        placed.marks.push(...placedRow.marks.map((mark) => ({ ...mark, bin })));
        placed.brackets.push(...placedRow.brackets);
      });
    }
  });
  return placed;
}

/** A mark alone on a known day needs no ground, and a bin stands for more times than one. */
function placeBand(
  { marks }: CalendarDrawing,
  { run }: PackedRun,
  topY: number,
  rowPx: number,
): PlacedBand | null {
  const { group, isFlag, rows } = run;
  if ((group.form === "day" && !isFlag) || group.isBin) return null;
  const x = isFlag ? run.x : group.bandX;
  const endX = isFlag ? run.endX : group.bandEndX;
  const mark = group.members[0]!;
  return {
    form: isFlag ? "flag" : group.form,
    poleX: round((group.runX + group.runEndX) / 2),
    colour: marks[mark]!.colour,
    mark,
    x: round(x),
    widthPx: round(Math.max(2, endX - x)),
    ...(group.form === "bar"
      ? { y: round(topY + (rows.length - 0.5) * rowPx + BAR_BELOW_PX), heightPx: BAR_PX }
      : {
          y: round(topY + BAND_INSET_PX),
          heightPx: round(rows.length * rowPx - 2 * BAND_INSET_PX),
        }),
  };
}
