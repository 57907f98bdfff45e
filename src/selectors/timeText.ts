import type { CalendarDay } from "../model/calendarDay";
import type { TimeSpan } from "../model/dossier";
import { m } from "../paraglide/messages.js";
import { formatDate, formatDateIn, type OtherCalendar } from "./dateFormat";

type DateStyle = "long" | "short" | "weekday";

const STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  long: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short", year: "numeric" },
  weekday: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
};

/** "20 December 2023". */
export function formatDay(day: CalendarDay, style: DateStyle = "long"): string {
  const text = formatDate(day, STYLES[style]);
  // Engines disagree on a comma after the English weekday; the house writes none.
  return text.replace(/^(\p{L}+), /u, "$1 ");
}

/**
 * A time in words, never finer than it is known: "on or before 20 December 2023",
 * "December 2023", "between 15 December 2023 and 18 December 2023".
 */
export function formatSpan(span: TimeSpan, style: DateStyle = "long"): string {
  const plain = formatCertainSpan(span, style);
  const about = span.approximate ? m.time_about({ date: plain }) : plain;
  return span.uncertain ? m.time_uncertain({ date: about }) : about;
}

/**
 * The same in another calendar, by its days alone, since a month of one is none of the other:
 * "27 Azar 1402". Empty where no day is known.
 */
export function formatSpanIn(calendar: OtherCalendar, { start, end }: TimeSpan): string {
  const dayText = (day: CalendarDay) => formatDateIn(calendar, day, STYLES.long);
  if (start === null && end === null) return "";
  return formatDays(start, end, dayText, dayText);
}

function formatCertainSpan(span: TimeSpan, style: DateStyle): string {
  const { start, end, precision } = span;
  if (start === null && end === null) return m.time_unknown();
  if (start !== null && end !== null && precision === "month") {
    return formatDate(start, { month: "long", year: "numeric" });
  }
  if (start !== null && end !== null && precision === "year") {
    return formatDate(start, { year: "numeric" });
  }
  return formatDays(
    start,
    end,
    (day) => formatDay(day, style),
    (day) => formatDay(day, shortened(style)),
  );
}

/** `only`: how a single known day is told, `other`: an end of a span. */
function formatDays(
  start: CalendarDay | null,
  end: CalendarDay | null,
  only: (day: CalendarDay) => string,
  other: (day: CalendarDay) => string,
): string {
  if (start === null) return m.time_on_or_before({ date: other(end!) });
  if (end === null) return m.time_on_or_after({ date: other(start) });
  if (start === end) return only(start);
  return m.time_between({ from: other(start), to: other(end) });
}

/** The weekday belongs to a known day only. */
function shortened(style: DateStyle): DateStyle {
  return style === "weekday" ? "long" : style;
}
