import { formatLocale } from "./formatLocale";
import type { RecordRow } from "./recordRows";

export const SORT_COLUMNS = [
  "when",
  "title",
  "who",
  "kind",
  "voice",
  "issues",
  "place",
  "evidence",
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface RecordSort {
  column: SortColumn;
  direction: "ascending" | "descending";
}

const TEXTS: Record<Exclude<SortColumn, "when" | "evidence">, (row: RecordRow) => string | null> = {
  title: (row) => row.title,
  who: (row) => row.who || null,
  kind: (row) => row.kindLabel,
  voice: (row) => row.voiceLabel,
  issues: (row) => row.issues.map((issue) => issue.label).join(", ") || null,
  place: (row) => row.place,
};

/**
 * Rows by one column; equal ones stay in reading order. Evidence goes by its place in the text. What
 * a row does not have comes last in both directions.
 */
export function sortRecordRows(rows: readonly RecordRow[], sort: RecordSort): RecordRow[] {
  const sign = sort.direction === "ascending" ? 1 : -1;
  if (sort.column === "when") return sign === 1 ? [...rows] : rows.toReversed();
  const compare = comparator(sort.column);
  return rows.toSorted((a, b) => compare(a, b, sign));
}

function comparator(
  column: Exclude<SortColumn, "when">,
): (a: RecordRow, b: RecordRow, sign: number) => number {
  if (column === "evidence") {
    const at = (row: RecordRow) => row.evidence?.sentence ?? null;
    return (a, b, sign) => compareWithGaps(at(a), at(b), sign, (x, y) => x - y);
  }
  const collator = new Intl.Collator(formatLocale());
  const text = TEXTS[column];
  return (a, b, sign) => compareWithGaps(text(a), text(b), sign, collator.compare);
}

function compareWithGaps<T>(
  a: T | null,
  b: T | null,
  sign: number,
  compare: (a: T, b: T) => number,
): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * compare(a, b);
}
