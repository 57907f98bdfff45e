import type { CalendarDay } from "../model/calendarDay";
import type { TickCalendar } from "../state/viewState";
import { formatDate, formatDateIn } from "./dateFormat";

export type TickUnit = "day" | "month" | "year";

const MINOR: Record<TickUnit, Intl.DateTimeFormatOptions> = {
  day: { day: "numeric" },
  month: { month: "short" },
  year: { year: "numeric" },
};

const DAY_IN_YEAR: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric" };
const MONTH_AND_YEAR: Intl.DateTimeFormatOptions = { month: "short", year: "numeric" };

const WITH_YEAR: Record<TickUnit, Intl.DateTimeFormatOptions> = {
  day: DAY_IN_YEAR,
  month: MONTH_AND_YEAR,
  year: MINOR.year,
};

const PERIOD: readonly Intl.DateTimeFormatOptions[] = [
  { month: "long", year: "numeric" },
  MONTH_AND_YEAR,
  { month: "short" },
];

/** A tick's own words: "20", "Dec" or "2023"; with its year "20 Dec 2023", "Jan 2024", "Azar 1402". */
export function formatTick(
  day: CalendarDay,
  unit: TickUnit,
  hasYear = false,
  calendar: TickCalendar = "gregorian",
): string {
  return format(day, hasYear ? WITH_YEAR[unit] : MINOR[unit], calendar);
}

/** The words of the month that days stand in, longest first: "December 2023", "Dec 2023", "Dec". */
export function formatPeriod(day: CalendarDay, calendar: TickCalendar = "gregorian"): string[] {
  return PERIOD.map((options) => format(day, options, calendar));
}

function format(
  day: CalendarDay,
  options: Intl.DateTimeFormatOptions,
  calendar: TickCalendar,
): string {
  return calendar === "gregorian"
    ? formatDate(day, options)
    : formatDateIn("persian", day, options);
}
