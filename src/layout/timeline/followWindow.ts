import type { TimelineWindow } from "../../selectors/timelineWindow";
import type { TickCalendar } from "../../state/viewState";
import { round } from "../box";
import { createCalendarScale } from "./calendarScale";
import { placeCalendarAxis } from "./placeCalendarAxis";
import type { PlacedCalendar } from "./placeCalendar";
import type { PlacedBand } from "./placeCalendarLanes";
import type { PlacedMark } from "./placeRun";
import { OVERHANG_PX } from "./resolveRunRoom";

/**
 * A calendar set for one window as it looks on the way to another: marks keep their rows and stand
 * where their days are, the axis is true, and what leaves the plot is left out. Times with an open end
 * still run to the edge. What comes into sight is drawn once the picture is set anew.
 */
export function followWindow(
  placed: PlacedCalendar,
  from: TimelineWindow,
  shown: TimelineWindow,
  calendar: TickCalendar,
): PlacedCalendar {
  const { plot } = placed;
  const scale = createCalendarScale(shown, plot.x, plot.endX);
  const was = createCalendarScale(from, plot.x, plot.endX);
  const factor = (was.toX(1) - was.toX(0)) / (scale.toX(1) - scale.toX(0));
  const moveX = (x: number) => plot.x + (x - plot.x) / factor + scale.toX(from.first) - plot.x;
  const isOnPlot = (x: number) => x >= plot.x - OVERHANG_PX && x <= plot.endX + OVERHANG_PX;
  const { ticks, periods, alsoTicks } = placeCalendarAxis(scale, calendar);
  const hasPeriods = placed.periods.length > 0;
  const writingX = placed.writingX === null ? null : round(moveX(placed.writingX));
  return {
    ...placed,
    ticks,
    // Their line has room only where the picture was set with one.
    periods: hasPeriods ? periods : [],
    alsoTicks,
    zones: [],
    brackets: [],
    ghostLinks: [],
    notes: placed.notes.flatMap((note) => {
      const byPx = moveX(note.x) - note.x;
      const moved = { ...note, x: round(note.x + byPx), endX: round(note.endX + byPx) };
      return moved.x >= plot.x && moved.endX <= placed.widthPx ? [moved] : [];
    }),
    marks: placed.marks.flatMap((mark) => {
      const byPx = moveX(mark.x) - mark.x;
      return isOnPlot(mark.x + byPx) ? [moveMark(mark, byPx, plot.x - OVERHANG_PX)] : [];
    }),
    bands: placed.bands.flatMap((band) => {
      const moved = moveBand(band, moveX, plot);
      return moved.widthPx > 0 ? [moved] : [];
    }),
    ...(writingX !== null && isOnPlot(writingX) ? { writingX } : { writingX: null }),
  };
}

function moveMark(mark: PlacedMark, byPx: number, minX: number): PlacedMark {
  const { box, label } = mark;
  const labelX = label ? label.x + byPx : 0;
  return {
    ...mark,
    x: round(mark.x + byPx),
    box: { ...box, x: round(box.x + byPx) },
    // Its words would stand on the lanes' names.
    label: label && labelX >= minX ? { ...label, x: round(labelX) } : null,
  };
}

function moveBand(
  band: PlacedBand,
  moveX: (x: number) => number,
  plot: PlacedCalendar["plot"],
): PlacedBand {
  const clamp = (x: number) => Math.min(plot.endX, Math.max(plot.x, x));
  const opensBefore = band.form === "before" || band.form === "unknown";
  const opensAfter = band.form === "after" || band.form === "unknown";
  const x = opensBefore ? plot.x : clamp(moveX(band.x));
  const endX = opensAfter ? plot.endX : clamp(moveX(band.x + band.widthPx));
  return {
    ...band,
    x: round(x),
    widthPx: round(endX - x),
    poleX: round(moveX(band.poleX)),
  };
}
