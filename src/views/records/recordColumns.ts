import { m } from "../../paraglide/messages.js";
import type { RecordRow } from "../../selectors/recordRows";
import type { RecordSort, SortColumn } from "../../selectors/sortRecordRows";

/** What table and cards share: the same rows, the same order. */
export interface RecordListProps {
  rows: readonly RecordRow[];
  sort: RecordSort;
  onSort: (sort: RecordSort) => void;
}

export const COLUMN_LABELS: Record<SortColumn, () => string> = {
  when: m.records_when,
  title: m.records_title,
  who: m.records_who,
  kind: m.records_kind,
  voice: m.records_voice,
  issues: m.records_issues,
  place: m.records_place,
  evidence: m.records_evidence,
};

/** The other direction of the same column, or another column upwards. */
export function resolveNextSort(sort: RecordSort, column: SortColumn): RecordSort {
  const isAgain = sort.column === column && sort.direction === "ascending";
  return { column, direction: isAgain ? "descending" : "ascending" };
}
