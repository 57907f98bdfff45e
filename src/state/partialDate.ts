import { parseDayRange } from "../model/calendarDay";

/** True for a `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that the Gregorian calendar has. */
export function isPartialDate(text: string): boolean {
  return parseDayRange(text) !== null;
}

/** The two in order; `swapped` when the first began after the second had ended. */
export function orderDates(
  from: string,
  to: string,
): { from: string; to: string; swapped: boolean } {
  const first = parseDayRange(from);
  const second = parseDayRange(to);
  return first !== null && second !== null && first.first > second.last
    ? { from: to, to: from, swapped: true }
    : { from, to, swapped: false };
}
