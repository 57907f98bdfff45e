import type { CitedDate } from "../model/citation";
import { parseDayRange } from "../model/calendarDay";
import { m } from "../paraglide/messages.js";
import { formatDate } from "./dateFormat";
import { formatDay } from "./timeText";

/** "19 December 2023", "December 2023", "about 2023", "December 2023 – January 2024". */
export function formatCitedDate({ from, to, isApproximate }: CitedDate): string {
  const ends = to === null ? [from] : [from, to];
  const date = ends.map(formatCitedDay).join(" – ");
  return isApproximate ? m.time_about({ date }) : date;
}

function formatCitedDay(date: string): string {
  const range = parseDayRange(date);
  if (!range) return date;
  if (date.length === 10) return formatDay(range.first);
  return formatDate(
    range.first,
    date.length === 7 ? { month: "long", year: "numeric" } : { year: "numeric" },
  );
}
