import { toUtcDate, type CalendarDay } from "../model/calendarDay";
import { formatLocale } from "./formatLocale";

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in the reader's language; always read in UTC, so no reader's time zone shifts it. */
export function formatDate(day: CalendarDay, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(options).format(toUtcDate(day));
}

/** Calendars of `Intl` besides the Gregorian one; Umm al-Qura is the reckoned Hijri calendar. */
export type OtherCalendar = "persian" | "islamic-umalqura";

/** The same in another calendar, whose era goes without saying: "27 Azar 1402". */
export function formatDateIn(
  calendar: OtherCalendar,
  day: CalendarDay,
  options: Intl.DateTimeFormatOptions,
): string {
  return dateFormat({ ...options, calendar })
    .formatToParts(toUtcDate(day))
    .map(({ type, value }) => (type === "era" ? "" : value))
    .join("")
    .trim();
}

/** Built once for each language and set of options: building one takes longer than all its use. */
function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = formatLocale();
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    formats.set(key, format);
  }
  return format;
}
