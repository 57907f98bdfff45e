import edtf from "edtf";
import { parseDayRange } from "./calendarDay";
import type { TimeSpan } from "./dossier";
import type { TimePrecision } from "./vocabulary";

export type EdtfResult = { ok: true; span: TimeSpan } | { ok: false; expected: string };

type DayRange = Pick<TimeSpan, "precision"> & { first: number; last: number };

const EXAMPLES =
  "EDTF level 1, such as 2023-12-20, 2023-12, ../2023-12-20 or 2023-12-15/2023-12-18";
const OPEN = "..";
const QUALIFIER = /[?~%]$/;
const SEASON = /^\d{4}-2[1-4]$/;
const MONTH_OR_DAY = /^\d{4}-\d{2}(-\d{2})?$/;
const DATE_WITH_TIME = /^(\d{4}-\d{2}-\d{2})T/;

/**
 * EDTF level 1 → days since 1970-01-01. The `edtf` package judges the grammar; the days are counted
 * here from the written digits, because the package lets 29 February slide into March in common
 * years and moves a time with an offset to the UTC day.
 * Seasons are refused: their months differ by convention.
 */
export function parseEdtf(text: string): EdtfResult {
  const [lowerText = "", upperText] = text.split("/");
  const ends = upperText === undefined ? [lowerText] : [lowerText, upperText];
  if (ends.some((end) => SEASON.test(end.replace(QUALIFIER, "")))) {
    return { ok: false, expected: "months instead of a season, such as 2023-03/2023-05" };
  }
  const missing = ends.find(isMissing);
  if (missing !== undefined) return { ok: false, expected: describeMissing(missing) };
  const grammarProblem = findGrammarProblem(text);
  if (grammarProblem !== null) return { ok: false, expected: grammarProblem };

  const ranges = ends.map((end) => (isOpen(end) ? "open" : parseRange(end)));
  const nowhere = ranges.indexOf(null);
  if (nowhere >= 0) {
    return { ok: false, expected: describeMissing(ends[nowhere] ?? "") };
  }
  const lower = ranges[0] === "open" ? null : (ranges[0] ?? null);
  const upper = ranges.length === 1 ? lower : ranges[1] === "open" ? null : (ranges[1] ?? null);
  return {
    ok: true,
    span: {
      edtf: text,
      start: lower?.first ?? null,
      end: upper?.last ?? null,
      precision:
        ranges.length === 1 && lower !== null ? lower.precision : resolvePrecision(lower, upper),
      approximate: ends.some((end) => /[~%]$/.test(end)),
      uncertain: ends.some((end) => /[?%]$/.test(end)),
    },
  };
}

/** An open end (`..`) and an unknown one (nothing) are both ends without a day. */
function isOpen(end: string): boolean {
  return end === OPEN || end === "";
}

/** Written as a month or day, and none of the calendar: the package only says that the grammar is not met. */
function isMissing(end: string): boolean {
  const bare = end.replace(QUALIFIER, "");
  return MONTH_OR_DAY.test(bare) && parseDayRange(bare) === null;
}

function describeMissing(end: string): string {
  const unit = end.replace(QUALIFIER, "").length === "2023-12".length ? "month" : "day";
  return `a ${unit} of the calendar: ${end} does not exist`;
}

function findGrammarProblem(text: string): string | null {
  try {
    edtf(text, { level: 1 });
    return null;
  } catch (error) {
    const reversed = error instanceof RangeError;
    return reversed ? "an interval whose end comes after its start" : EXAMPLES;
  }
}

/** `X` stands for any digit in the year, and for a whole month or year when it stands for a day or month. */
function parseRange(end: string): DayRange | null {
  const bare = end.replace(QUALIFIER, "");
  const date = (DATE_WITH_TIME.exec(bare)?.[1] ?? bare).replace(/(-XX)+$/, "");
  const first = parseDayRange(date.replaceAll("X", "0"));
  const last = parseDayRange(date.replaceAll("X", "9"));
  if (!first || !last) return null;
  return { first: first.first, last: last.last, precision: precisionOf(date) };
}

function precisionOf(date: string): TimePrecision {
  if (date.includes("X")) return "interval";
  return date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
}

function resolvePrecision(lower: DayRange | null, upper: DayRange | null): TimePrecision {
  if (lower && upper) return "interval";
  if (upper) return "on-or-before";
  return lower ? "on-or-after" : "unknown";
}
