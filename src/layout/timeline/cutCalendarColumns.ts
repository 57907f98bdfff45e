import type { CalendarDay } from "../../model/calendarDay";
import type { TickCalendar } from "../../state/viewState";
import type { CalendarScale } from "./calendarScale";
import { chooseCalendarStep } from "./placeCalendarTicks";

/** Whole units of a calendar on the plot; the first and the last may be cut by its edges. */
export interface CalendarColumn {
  first: CalendarDay;
  last: CalendarDay;
  x: number;
  endX: number;
}

/**
 * The finest units of the calendar of which each is at least `minPx` wide, next to one another. What an
 * edge leaves of a unit goes with its neighbour where it is narrower than that.
 */
export function cutCalendarColumns(
  scale: CalendarScale,
  calendar: TickCalendar,
  minPx: number,
): CalendarColumn[] {
  const { first, last } = scale.window;
  const isWide = (from: CalendarDay, to: CalendarDay) => scale.toX(to) - scale.toX(from) >= minPx;
  const inner = chooseCalendarStep(scale, calendar, minPx)
    .startsBetween(first, last)
    .filter((day, at, all) => {
      if (day === first) return false;
      if (at === all.length - 1) return isWide(day, last + 1);
      return at > Number(all[0] === first) || isWide(first, day);
    });
  return [first, ...inner].map((day, at) => {
    const end = (inner[at] ?? last + 1) - 1;
    return { first: day, last: end, x: scale.toX(day), endX: scale.toX(end + 1) };
  });
}
