import type { DossierRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { formatLocale } from "./formatLocale";
import { facetValueLabel, kindLabel, voiceLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { selectRecordOrder } from "./recordOrder";
import { selectFirstEvidence, selectWho } from "./recordRows";

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

const TEXTS: Record<
  Exclude<SortColumn, "when" | "evidence">,
  (index: DossierIndex, record: DossierRecord) => string | null
> = {
  title: (_, { title }) => title,
  who: (index, record) => selectWho(index, record) || null,
  kind: (_, { kind }) => kindLabel(kind),
  voice: (_, { voice }) => voiceLabel(voice),
  issues: (index, { issues }) =>
    issues.map((id) => facetValueLabel(index, "issue", id)).join(", ") || null,
  place: (index, { place }) =>
    place === undefined ? null : facetValueLabel(index, "place", place),
};

/**
 * The passing rows by one column of their lines; equal ones stay in reading order. Evidence goes by its
 * place in the text. What a row does not have comes last in both directions.
 */
export function sortRecordRows(model: LinkedModel, sort: RecordSort): number[] {
  const { index, filter } = model;
  const rows = selectRecordOrder(index).filter((row) => filter.passes[row] === 1);
  const sign = sort.direction === "ascending" ? 1 : -1;
  if (sort.column === "when") return sign === 1 ? rows : rows.toReversed();
  if (sort.column === "evidence") {
    const at = keysOf(
      index,
      rows,
      (record) => selectFirstEvidence(index, record)?.sentence ?? null,
    );
    return rows.toSorted((a, b) => compareWithGaps(at(a), at(b), sign, (x, y) => x - y));
  }
  const read = TEXTS[sort.column];
  const text = keysOf(index, rows, (record) => read(index, record));
  const { compare } = new Intl.Collator(formatLocale());
  return rows.toSorted((a, b) => compareWithGaps(text(a), text(b), sign, compare));
}

/** Each row's key, read once. */
function keysOf<T>(
  { table }: DossierIndex,
  rows: readonly number[],
  read: (record: DossierRecord) => T,
): (row: number) => T {
  const keys = new Map(rows.map((row) => [row, read(table.record(row))]));
  return (row) => keys.get(row) as T;
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
