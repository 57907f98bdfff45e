import type { DossierIndex } from "../model/dossierIndex";
import { isFileOfRows } from "../model/importedSet";
import type { RecordTable } from "../model/recordTable";
import { TIME_PRECISIONS } from "../model/vocabulary";
import type { TimeMode } from "../state/viewState";
import type { LinkedModel } from "./linkedModel";
import { MAX_MUTED_RECORDS } from "./maxMutedRecords";

const DAY = TIME_PRECISIONS.indexOf("day");

/**
 * The timeline's mode: as the reader chose, else by the dossier's data, whatever passes. So many records
 * that those which do not pass go have no sequence: it has a mark for each, and would show an order that
 * nobody stated.
 */
export function resolveTimeMode({ state, index }: LinkedModel): TimeMode {
  if (!hasSequence(index)) return "calendar";
  return state.time ?? resolveDefaultTimeMode(index.table);
}

/** Rows of a file have no order but that of their days. */
export function hasSequence({ dossier, table }: DossierIndex): boolean {
  return !isFileOfRows(dossier) && table.count <= MAX_MUTED_RECORDS;
}

/**
 * Sequence while under a third of all records have a day of their own. A day taken over from the
 * record that another stands in is not its own.
 */
export function resolveDefaultTimeMode(table: RecordTable): TimeMode {
  let dated = 0;
  for (let row = 0; row < table.count; row++) {
    if (table.ownTime[row] === 1 && table.precision[row] === DAY) dated++;
  }
  return dated * 3 < table.count || table.count === 0 ? "sequence" : "calendar";
}
