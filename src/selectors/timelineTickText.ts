import type { CalendarDay } from "../model/calendarDay";
import { formatDate } from "./dateFormat";

export type TickUnit = "day" | "month" | "year";

const MINOR: Record<TickUnit, Intl.DateTimeFormatOptions> = {
  day: { day: "numeric" },
  month: { month: "short" },
  year: { year: "numeric" },
};

const MAJOR: Record<TickUnit, readonly Intl.DateTimeFormatOptions[]> = {
  day: [],
  month: [
    { month: "long", year: "numeric" },
    { month: "short", year: "numeric" },
    { month: "short" },
  ],
  year: [{ year: "numeric" }],
};

/** A tick's own words: "20", "Dec" or "2023". */
export function formatTick(day: CalendarDay, unit: TickUnit): string {
  return formatDate(day, MINOR[unit]);
}

/** The words of the period that ticks stand in, longest first: "December 2023", "Dec 2023", "Dec". */
export function formatPeriod(day: CalendarDay, unit: TickUnit): string[] {
  return MAJOR[unit].map((options) => formatDate(day, options));
}
