import { isFileOfRows } from "../model/importedSet";
import { OPEN_END, OPEN_START } from "../model/recordTable";
import { m } from "../paraglide/messages.js";
import { countInWords } from "./filterPhrase";
import type { LinkedModel } from "./linkedModel";
import { MAX_MUTED_RECORDS } from "./maxMutedRecords";
import { formatTick } from "./timelineTickText";

/**
 * "8,012 records from 1945 to 2024": what the passing records of a large dossier, or of a file of rows, can say in one sentence; null for a small dossier, and where no time is known.
 */
export function selectCrowdClause(
  { index: { dossier, table } }: LinkedModel,
  rows: readonly number[],
): string | null {
  if (!isFileOfRows(dossier) && table.count <= MAX_MUTED_RECORDS) return null;
  let first = OPEN_END;
  let last = OPEN_START;
  for (const row of rows) {
    for (const day of [table.start[row]!, table.end[row]!]) {
      if (day === OPEN_START || day === OPEN_END) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  if (first > last) return null;
  const [from, to] = [formatTick(first, "year"), formatTick(last, "year")];
  const records = countInWords(rows.length);
  return from === to
    ? m.timeline_headline_crowd_in({ records, year: from })
    : m.timeline_headline_crowd({ records, from, to });
}
