import type { CalendarDay } from "../model/calendarDay";
import type { TimeSpan } from "../model/dossier";
import { m } from "../paraglide/messages.js";
import { formatDate } from "./dateFormat";

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

function formatCertainSpan(span: TimeSpan, style: DateStyle): string {
  const { start, end, precision } = span;
  if (start === null && end === null) return m.time_unknown();
  if (start === null) return m.time_on_or_before({ date: formatDay(end!, shortened(style)) });
  if (end === null) return m.time_on_or_after({ date: formatDay(start, shortened(style)) });
  switch (precision) {
    case "month":
      return formatDate(start, { month: "long", year: "numeric" });
    case "year":
      return formatDate(start, { year: "numeric" });
    default:
      return start === end
        ? formatDay(start, style)
        : m.time_between({
            from: formatDay(start, shortened(style)),
            to: formatDay(end, shortened(style)),
          });
  }
}

/** The weekday belongs to a known day only. */
function shortened(style: DateStyle): DateStyle {
  return style === "weekday" ? "long" : style;
}
