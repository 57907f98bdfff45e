import { toUtcDate, type CalendarDay } from "./calendarDay";

/** A day of the Solar Hijri calendar, official in Iran; months count from 1 (Farvardin). */
export interface SolarHijriDate {
  year: number;
  month: number;
  day: number;
}

const LONG_MONTHS = 6;

const PARTS = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

/** Source: `Intl` with the calendar `persian`; years before 1 count on downwards, 0 and −1. */
export function toSolarHijri(day: CalendarDay): SolarHijriDate {
  const date = { year: 0, month: 0, day: 0 };
  for (const { type, value } of PARTS.formatToParts(toUtcDate(day))) {
    if (type === "year" || type === "month" || type === "day") date[type] = Number(value);
  }
  return date;
}

/** The first day of the month that a day stands in. */
export function floorSolarHijriMonth(day: CalendarDay): CalendarDay {
  return day - toSolarHijri(day).day + 1;
}

/** 1 Farvardin of the year that a day stands in: before each month there are 31 days, from the seventh on 30. */
export function floorSolarHijriYear(day: CalendarDay): CalendarDay {
  const { month, day: dayOfMonth } = toSolarHijri(day);
  const whole = month - 1;
  return day - dayOfMonth + 1 - whole * 30 - Math.min(whole, LONG_MONTHS);
}
