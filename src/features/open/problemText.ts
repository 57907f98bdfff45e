import type { RowProblem } from "../../formats/import/rowProblem";
import { cleanText, cutToLength } from "../../model/plainText";
import { m } from "../../paraglide/messages.js";

const MAX_FOUND = 80;

/** "Line 12, event_date: found 2023-13-01, expected a date". */
export function problemText({ line, field, found, expected }: RowProblem): string {
  return m.open_problem({ line, field: cleanText(field), found: foundText(found), expected });
}

/** A stranger's words, short and without what would turn the line around. */
export function foundText(found: string): string {
  const text = cleanText(found.slice(0, 4 * MAX_FOUND));
  if (text === "") return m.open_problem_nothing();
  return text.length > MAX_FOUND ? `${cutToLength(text, MAX_FOUND - 1)}…` : text;
}
