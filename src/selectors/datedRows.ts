import type { DossierRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";

const NONE: readonly number[] = [];

/** Rows of the article's records whose day a record of the context gives. */
export function selectDatedRows(index: DossierIndex, record: DossierRecord): readonly number[] {
  if (record.type !== "event" || !record.dates) return NONE;
  return record.dates.flatMap((id) => {
    const dated = index.record.get(id);
    return (dated && index.table.indexOf.get(`${dated.type}:${id}`)) ?? [];
  });
}

/**
 * A record and the one that gives it its day tell one deed: of what ties the same two, the latter is left
 * out where the former is there as well. `datesOf` gives the rows that an item's record dates.
 */
export function countDatedOnce<T extends { row: number }>(
  items: readonly T[],
  datesOf: (item: T) => readonly number[],
): readonly T[] {
  const rows = new Set(items.map(({ row }) => row));
  return items.filter((item) => !datesOf(item).some((dated) => rows.has(dated)));
}
