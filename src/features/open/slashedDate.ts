import type { DateOrder } from "../../formats/import/importPlan";
import { formatLocale } from "../../selectors/formatLocale";

const SLASHED = /^\s*(\d{1,2})\D(\d{1,2})\D(\d{4})/;

/** "03/04/2023" as "3 April 2023" or "4 March 2023"; null where there is no such day. */
export function calendarDayOf(text: string, order: DateOrder): string | null {
  const [, first, second, year] = (SLASHED.exec(text) ?? []).map(Number);
  if (first === undefined || second === undefined || year === undefined) return null;
  const [day, month] = order === "day-first" ? [first, second] : [second, first];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const style = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(formatLocale(), style).format(date);
}
