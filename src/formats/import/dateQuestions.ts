import { isNumberedDay, parseNumberedDay } from "./importedDates";
import type { ImportQuestion } from "./detection";

const MOST_EXAMPLES = 3;

/** Asks for the order of day and month where a column holds dates of which no row tells it. */
export function askDateOrder(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  column: number,
): ImportQuestion[] {
  const dates = rows.map((row) => row[column]?.trim() ?? "").filter(isNumberedDay);
  const ambiguous = dates.filter((date) => parseNumberedDay(date, undefined) === "ambiguous");
  if (ambiguous.length === 0) return [];
  const examples = [...new Set(ambiguous)].slice(0, MOST_EXAMPLES);
  return [{ kind: "date-order", column, name: header[column] ?? "", examples }];
}
