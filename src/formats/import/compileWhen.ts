import { parseDayRange } from "../../model/calendarDay";
import type { TimeSpan } from "../../model/dossier";
import { parseEdtf } from "../../model/parseEdtf";

const PLAIN = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(~?)(?:\/(\d{4}-\d{2}-\d{2})(~?))?$/;

/** EDTF level 1 → a span, the plain forms that data sets use without the grammar; null for what is none. */
export function compileWhen(when: string): TimeSpan | null {
  const [, first = "", firstMark = "", last, lastMark = ""] = PLAIN.exec(when) ?? [];
  if (first === "") return compileByGrammar(when);
  const lower = parseDayRange(first);
  const upper = last === undefined ? lower : parseDayRange(last);
  if (!lower || !upper || upper.last < lower.first) return null;
  return {
    edtf: when,
    start: lower.first,
    end: upper.last,
    precision: last === undefined ? precisionOf(first) : "interval",
    approximate: firstMark !== "" || lastMark !== "",
    uncertain: false,
  };
}

function compileByGrammar(when: string): TimeSpan | null {
  const result = parseEdtf(when);
  return result.ok ? result.span : null;
}

function precisionOf(date: string): "day" | "month" | "year" {
  return date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
}
