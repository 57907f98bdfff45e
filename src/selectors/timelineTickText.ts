import type { CalendarDay } from "../model/calendarDay";
import { formatDate } from "./dateFormat";

export type TickUnit = "day" | "month" | "year";

const MINOR: Record<TickUnit, Intl.DateTimeFormatOptions> = {
  day: { day: "numeric" },
  month: { month: "short" },
  year: { year: "numeric" },
};

const MONTH_AND_YEAR: Intl.DateTimeFormatOptions = { month: "short", year: "numeric" };

const PERIOD: readonly Intl.DateTimeFormatOptions[] = [
  { month: "long", year: "numeric" },
  MONTH_AND_YEAR,
  { month: "short" },
];

/** A tick's own words: "20", "Dec" or "2023"; a month's may name its year, "Jan 2024". */
export function formatTick(day: CalendarDay, unit: TickUnit, hasYear = false): string {
  return formatDate(day, hasYear ? MONTH_AND_YEAR : MINOR[unit]);
}

/** The words of the month that days stand in, longest first: "December 2023", "Dec 2023", "Dec". */
export function formatPeriod(day: CalendarDay): string[] {
  return PERIOD.map((options) => formatDate(day, options));
}
