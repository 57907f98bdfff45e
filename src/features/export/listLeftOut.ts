import { reasonLeftOut } from "../../formats/reasonLeftOut";
import type { DossierIndex } from "../../model/dossierIndex";
import { EXPORT_FORMATS, type ExportFormat, type LostRecord } from "../../model/exportedRecord";

/** A list of a hundred thousand is read by nobody. */
const MOST_LISTED = 200;

/** How many records, and the first of them. */
export interface ListedRecords {
  count: number;
  first: readonly LostRecord[];
}

/** What each format cannot say of the records in these rows. */
export function listLeftOut(
  index: DossierIndex,
  rows: readonly number[],
): Record<ExportFormat, ListedRecords> {
  const lists = EXPORT_FORMATS.map((format): [ExportFormat, ListedRecords] => {
    const first: LostRecord[] = [];
    let count = 0;
    for (const row of rows) {
      const record = index.table.record(row);
      const reason = reasonLeftOut(format, record);
      if (reason === null) continue;
      count += 1;
      if (first.length < MOST_LISTED) first.push({ id: record.id, title: record.title, reason });
    }
    return [format, { count, first }];
  });
  return Object.fromEntries(lists) as Record<ExportFormat, ListedRecords>;
}

/** The same of a list that is there already. */
export function listFirst(records: readonly LostRecord[]): ListedRecords {
  return { count: records.length, first: records.slice(0, MOST_LISTED) };
}
