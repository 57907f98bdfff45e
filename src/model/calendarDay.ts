/** Days since 1970-01-01 in the proleptic Gregorian calendar; integers, free of time zones. */
export type CalendarDay = number;

const MS_PER_DAY = 86_400_000;
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Null when month or day do not exist (30 February). `month` counts from 1. */
export function toCalendarDay(year: number, month: number, day: number): CalendarDay | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const valid = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return valid ? Math.round(date.getTime() / MS_PER_DAY) : null;
}

/** A `Date` at UTC midnight of the day, for `Intl` with `timeZone: "UTC"` and for d3 scales. */
export function toUtcDate(day: CalendarDay): Date {
  return new Date(day * MS_PER_DAY);
}

/** First and last day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for anything else. */
export function parseDayRange(value: string): { first: CalendarDay; last: CalendarDay } | null {
  const match = DATE.exec(value);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  const first = toCalendarDay(year, month ?? 1, day ?? 1);
  if (first === null) return null;
  if (day !== null) return { first, last: first };
  const next = month === null ? toCalendarDay(year + 1, 1, 1) : firstOfNextMonth(year, month);
  return next === null ? null : { first, last: next - 1 };
}

/** `YYYY-MM-DD`. */
export function formatCalendarDay(day: CalendarDay): string {
  return toUtcDate(day).toISOString().slice(0, 10);
}

function firstOfNextMonth(year: number, month: number): CalendarDay | null {
  return month === 12 ? toCalendarDay(year + 1, 1, 1) : toCalendarDay(year, month + 1, 1);
}
