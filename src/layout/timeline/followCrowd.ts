import type { TimelineWindow } from "../../selectors/timelineWindow";
import type { TickCalendar } from "../../state/viewState";
import { round } from "../box";
import { estimateExactTextWidth } from "../textWidth";
import { clampToPlot, createCalendarScale } from "./calendarScale";
import { placeCalendarAxis } from "./placeCalendarAxis";
import type { CrowdCell, PlacedCrowd } from "./placeCrowd";
import { LABEL_SIZE_PX } from "./timelineSize";

/**
 * A crowd set for one window as it looks on the way to another: its columns keep their days and counts
 * and go where these days are, the axis is true. Columns of other units come once it is set anew.
 */
export function followCrowd(
  placed: PlacedCrowd,
  shown: TimelineWindow,
  calendar: TickCalendar,
): PlacedCrowd {
  const { plot } = placed;
  const scale = createCalendarScale(shown, plot.x, plot.endX);
  const { ticks, periods, alsoTicks } = placeCalendarAxis(scale, calendar);
  const move = (cell: CrowdCell): CrowdCell => {
    if (cell.time === null) return cell;
    const x = clampToPlot(scale, scale.toX(cell.time.first)) + 0.5;
    const endX = clampToPlot(scale, scale.toX(cell.time.last + 1)) - 0.5;
    const widthPx = round(Math.max(0, endX - x));
    const { label } = cell;
    const isTold =
      label !== null && estimateExactTextWidth(label.text, LABEL_SIZE_PX) <= widthPx - 2;
    return {
      ...cell,
      bar: { ...cell.bar, x: round(x), widthPx },
      hit: { ...cell.hit, x: round(x), widthPx },
      label: isTold ? { ...label, x: round(x + widthPx / 2) } : null,
    };
  };
  return {
    ...placed,
    ticks,
    periods,
    alsoTicks,
    writing: null,
    // Not one is left out: positions in the list are what a row's cell is known by.
    cells: placed.cells.map(move),
  };
}
