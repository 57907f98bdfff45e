import { parseDayRange } from "../../model/calendarDay";

const YEAR = /^[0-9]{1,4}$/;
const PART = /^[0-9]{1,2}$/;

/**
 * EDTF of a year, a month or a day from its parts, as fine as they go; null where they are none of the
 * calendar. A day without a month is none.
 */
export function datePartsWhen(year: string, month: string, day: string): string | null {
  if (!YEAR.test(year) || Number(year) === 0) return null;
  if (month === "") return day === "" ? year.padStart(4, "0") : null;
  if (!PART.test(month) || (day !== "" && !PART.test(day))) return null;
  const parts = [
    year.padStart(4, "0"),
    month.padStart(2, "0"),
    ...(day === "" ? [] : [day.padStart(2, "0")]),
  ];
  const date = parts.join("-");
  return parseDayRange(date) === null ? null : date;
}
