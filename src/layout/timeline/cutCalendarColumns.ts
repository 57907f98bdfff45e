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

/** The finest units of the calendar of which each is at least `minPx` wide, next to one another. */
export function cutCalendarColumns(
  scale: CalendarScale,
  calendar: TickCalendar,
  minPx: number,
): CalendarColumn[] {
  const { first, last } = scale.window;
  const starts = chooseCalendarStep(scale, calendar, minPx).startsBetween(first, last);
  const inner = starts.filter((day) => day > first);
  return [first, ...inner].map((day, at) => {
    const end = (inner[at] ?? last + 1) - 1;
    return { first: day, last: end, x: scale.toX(day), endX: scale.toX(end + 1) };
  });
}

/**
 * The same columns, an outermost one that the edge leaves too narrow joined with its neighbour; only
 * where it holds anything, since a column of two units looks fuller than its neighbours.
 */
export function joinNarrowEdges(
  columns: readonly CalendarColumn[],
  minPx: number,
  isUsed: (column: CalendarColumn) => boolean,
): CalendarColumn[] {
  const joined = [...columns];
  const joinAt = (at: number) => {
    const [one, next] = joined.slice(at, at + 2);
    if (one && next) joined.splice(at, 2, { ...next, first: one.first, x: one.x });
  };
  const mustJoin = (column: CalendarColumn | undefined) =>
    column !== undefined && column.endX - column.x < minPx && isUsed(column);
  if (mustJoin(joined[0])) joinAt(0);
  if (joined.length > 1 && mustJoin(joined.at(-1))) joinAt(joined.length - 2);
  return joined;
}
