import { parseDayRange } from "../model/calendarDay";
import type { TimelineWindow } from "./timelineWindow";

/** Why two dates are no window. */
export type WindowFault = "no-date" | "wrong-order";

/** Far in the past or future, a year is still being typed. */
const FULL_YEAR = /^[1-9]\d{3}(-|$)/;

/** The window from the first day of one date to the last day of the other, or what is wrong with them. */
export function readWindowDates(from: string, to: string): TimelineWindow | WindowFault {
  const ends = [from, to].map((text) => (FULL_YEAR.test(text) ? parseDayRange(text) : null));
  const [first, last] = ends;
  if (!first || !last) return "no-date";
  return first.first > last.last ? "wrong-order" : { first: first.first, last: last.last };
}
