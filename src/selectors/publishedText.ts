import { parseDayRange } from "../model/calendarDay";
import { formatDate } from "./dateFormat";
import { formatDay } from "./timeText";

/** When a source came out, as exactly as it is recorded: a day, a month, or what the dossier writes. */
export function publishedText(published: string, style: "long" | "weekday" = "long"): string {
  const range = parseDayRange(published);
  if (!range) return published;
  if (range.first === range.last) return formatDay(range.first, style);
  return published.length === "YYYY-MM".length
    ? formatDate(range.first, { month: "long", year: "numeric" })
    : published;
}
