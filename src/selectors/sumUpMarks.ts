import { m } from "../paraglide/messages.js";
import type { CalendarMark } from "./calendarMarks";

/** What marks are in a word, "3 assessments"; null where they are not all the paper's own. */
export function sumUpMarks(marks: readonly Pick<CalendarMark, "voice" | "rows">[]): string | null {
  if (!marks.every(({ voice }) => voice === "assessed")) return null;
  const count = marks.reduce((total, { rows }) => total + rows.length, 0);
  return m.timeline_sum_assessments({ count });
}
