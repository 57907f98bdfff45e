import type { TickCalendar } from "../../state/viewState";
import type { CalendarScale } from "./calendarScale";
import { placeCalendarTicks, type PlacedTickLabel, type PlacedTicks } from "./placeCalendarTicks";
import { placeCoarseTicks } from "./placeCoarseTicks";
import { placeDayTicksBelow } from "./placeDayTicksBelow";

interface PlacedAxis extends PlacedTicks {
  /** The Gregorian days, months or years in a line below those of another calendar. */
  alsoTicks: readonly PlacedTickLabel[];
  /** Height of the ticks and of the months below days. */
  ownPx: number;
  /** The same with the line below. */
  axisPx: number;
}

/** With a line for the months below days, and without. */
const AXIS_HEIGHT_PX = 32;
const LOW_AXIS_HEIGHT_PX = 20;
const ALSO_HEIGHT_PX = 15;

/** Ticks of the chosen calendar, and of the Gregorian one below any other. */
export function placeCalendarAxis(scale: CalendarScale, calendar: TickCalendar): PlacedAxis {
  const { ticks, periods } = placeCalendarTicks(scale, calendar);
  const alsoTicks =
    calendar === "gregorian"
      ? []
      : periods.length > 0
        ? placeDayTicksBelow(ticks, scale.endX)
        : placeCoarseTicks(scale);
  const ownPx = periods.length > 0 ? AXIS_HEIGHT_PX : LOW_AXIS_HEIGHT_PX;
  const axisPx = ownPx + (alsoTicks.length > 0 ? ALSO_HEIGHT_PX : 0);
  return { ticks, periods, alsoTicks, ownPx, axisPx };
}
