import { toUtcDate, type CalendarDay } from "../model/calendarDay";
import { formatLocale } from "./formatLocale";

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in the reader's language; always read in UTC, so no reader's time zone shifts it. */
export function formatDate(day: CalendarDay, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(options).format(toUtcDate(day));
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
