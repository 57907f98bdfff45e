import { formatCalendarDay, toCalendarDay, type CalendarDay } from "../../model/calendarDay";
import type { DateOrder } from "./importPlan";

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{2}:\d{2}.{0,24})?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const DAY_MONTH_NAME = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ ,-] ?(\d{4})$/;
const MONTH_NAME_DAY = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/;
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?: \d{1,2}:\d{2}.{0,12})?$/;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

export const EXPECTED_DAY = "a day of the calendar, such as 2023-02-16 or 16 February 2023";
export const EXPECTED_ORDER =
  "a date that says which number is the month, or an answer whether the day or the month comes first";

/** `2023-02-16`, also with a time behind it, which is not looked at. */
export function parseIsoDay(text: string): CalendarDay | null {
  const [, year, month, day] = ISO.exec(text) ?? [];
  return toDay(year, Number(month), day);
}

/** `20230216`. */
export function parseCompactDay(text: string): CalendarDay | null {
  const [, year, month, day] = COMPACT.exec(text) ?? [];
  return toDay(year, Number(month), day);
}

/** `16 February 2023`, `16-Feb-2023` or `February 16, 2023`, in English. */
export function parseNamedDay(text: string): CalendarDay | null {
  const [, day, name, year] = DAY_MONTH_NAME.exec(text) ?? [];
  if (name !== undefined) return toDay(year, monthOf(name), day);
  const [, otherName, otherDay, otherYear] = MONTH_NAME_DAY.exec(text) ?? [];
  return otherName === undefined ? null : toDay(otherYear, monthOf(otherName), otherDay);
}

/** `16/02/2023`: by the order that the reader of the file gave, else only where one number is no month. */
export function parseNumberedDay(
  text: string,
  order: DateOrder | undefined,
): CalendarDay | "ambiguous" | null {
  const [, first, , second, year] = NUMBERS.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const dayFirst = toDay(year, Number(second), first);
  const monthFirst = toDay(year, Number(first), second);
  if (order === "day-first") return dayFirst;
  if (order === "month-first") return monthFirst;
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return "ambiguous";
  return dayFirst ?? monthFirst;
}

export function isNumberedDay(text: string): boolean {
  return NUMBERS.test(text);
}

/** EDTF of a day, with `~` where it is about then. */
export function dayWhen(day: CalendarDay, isApproximate = false): string {
  return formatCalendarDay(day) + (isApproximate ? "~" : "");
}

/** EDTF of a span of days; of one day, that day. */
export function daysWhen(first: CalendarDay, last: CalendarDay, isApproximate = false): string {
  if (first === last) return dayWhen(first, isApproximate);
  return `${dayWhen(first, isApproximate)}/${dayWhen(last, isApproximate)}`;
}

/** EDTF of the month that the day lies in. */
export function monthWhen(day: CalendarDay, isApproximate = false): string {
  return formatCalendarDay(day).slice(0, 7) + (isApproximate ? "~" : "");
}

function toDay(
  year: string | undefined,
  month: number,
  day: string | undefined,
): CalendarDay | null {
  if (year === undefined || year === "0000" || day === undefined) return null;
  return month >= 1 && month <= 12 ? toCalendarDay(Number(year), month, Number(day)) : null;
}

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  const short = lower === "sept" ? "sep" : lower;
  const at = MONTHS.indexOf(short);
  return (at === -1 ? MONTH_NAMES.indexOf(lower) : at) + 1;
}
