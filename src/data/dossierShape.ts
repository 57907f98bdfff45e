import type { Dossier } from "../model/dossier";
import { TIME_PRECISIONS } from "../model/vocabulary";

const ARRAYS = [
  "sources",
  "actors",
  "places",
  "issues",
  "events",
  "positions",
  "layers",
  "terms",
] as const;

/** `Date` knows no day further from 1970. */
const MOST_DAYS = 100_000_000;

/**
 * Shape guard for a shipped dossier, whose content the build has checked: the right version, the
 * arrays present, and in every record the time and lists that the columns are made of. Returns what
 * is wrong first, or null.
 */
export function findShapeProblem(value: unknown): string | null {
  if (!isObject(value)) return "expected an object";
  const { schemaVersion } = value;
  if (schemaVersion === undefined) return "schemaVersion is missing";
  if (schemaVersion !== 1) {
    return `schemaVersion ${JSON.stringify(schemaVersion)} is not supported, expected 1`;
  }
  const missing = ARRAYS.filter((key) => !Array.isArray(value[key]));
  if (missing.length > 0) return `missing: ${missing.join(", ")}`;
  return (
    findRecordProblem("events", value["events"], ["issues", "ties", "evidence", "participants"]) ??
    findRecordProblem("positions", value["positions"], ["issues", "ties", "evidence"])
  );
}

export function isDossier(value: unknown): value is Dossier {
  return findShapeProblem(value) === null;
}

function findRecordProblem(name: string, records: unknown, lists: string[]): string | null {
  if (!Array.isArray(records)) return null;
  for (const [at, record] of records.entries()) {
    if (!isObject(record)) return `${name}[${at}] is no record`;
    const list = lists.find((key) => !Array.isArray(record[key]));
    if (list) return `${name}[${at}].${list} is no list`;
    if (!isSpan(record["span"])) return `${name}[${at}].span is no time`;
  }
  return null;
}

/** An end that is no number would count as the first of January 1970. */
function isSpan(span: unknown): boolean {
  if (!isObject(span)) return false;
  const { start, end, precision } = span;
  return (
    isEnd(start) &&
    isEnd(end) &&
    TIME_PRECISIONS.some((known) => known === precision) &&
    (start === null || end === null || start <= end)
  );
}

function isEnd(end: unknown): end is number | null {
  return (
    end === null || (typeof end === "number" && Number.isInteger(end) && Math.abs(end) <= MOST_DAYS)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
