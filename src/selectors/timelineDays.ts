import type { TimeSpan } from "../model/dossier";
import { toUtcDate } from "../model/calendarDay";
import { m } from "../paraglide/messages.js";
import { formatDate } from "./dateFormat";
import { joinInWords } from "./filterPhrase";
import { formatDay, formatSpan } from "./timeText";

/** More are told by the first and the last. */
const MAX_NAMED = 3;

/** "16 and 18 January 2024", month and year said once; each time no finer than it is known. Expects at least one. */
export function selectDaysPhrase(spans: readonly TimeSpan[]): string {
  const sorted = spans.toSorted(
    (a, b) => (a.start ?? -Infinity) - (b.start ?? -Infinity) || a.edtf.localeCompare(b.edtf),
  );
  const told = sorted.filter(({ edtf }, at) => edtf !== sorted[at - 1]?.edtf);
  const days = told.flatMap(({ start, end, approximate, uncertain }) =>
    start !== null && start === end && !approximate && !uncertain ? [start] : [],
  );
  if (days.length < told.length) return joinInWords(told.map((span) => formatSpan(span)));
  const [first, last] = [days[0]!, days.at(-1)!];
  if (days.length > MAX_NAMED) {
    return m.timeline_days_range({ first: dayBefore(first, last), last: formatDay(last) });
  }
  return joinInWords(days.map((day, at) => dayBefore(day, days[at + 1])));
}

/** A day without what the next one says as well. */
function dayBefore(day: number, next: number | undefined): string {
  if (next === undefined) return formatDay(day);
  const [date, other] = [toUtcDate(day), toUtcDate(next)];
  if (date.getUTCFullYear() !== other.getUTCFullYear()) return formatDay(day);
  const isSameMonth = date.getUTCMonth() === other.getUTCMonth();
  return formatDate(day, isSameMonth ? { day: "numeric" } : { day: "numeric", month: "long" });
}
