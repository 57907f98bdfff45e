import type { ExportedFile, ExportedRecord, ExportLoss, LostRecord } from "../model/exportedRecord";

/** What became of each record: in the file, in it with something to be known, or not in it. */
export interface RecordLedger {
  leaveOut: (exported: ExportedRecord, reason: ExportLoss) => void;
  note: (exported: ExportedRecord, reason: ExportLoss) => void;
  keep: () => void;
  close: (parts: readonly string[]) => ExportedFile;
}

export function createRecordLedger(): RecordLedger {
  const leftOut: LostRecord[] = [];
  const noted: LostRecord[] = [];
  let count = 0;
  const entry = ({ record: { id, title } }: ExportedRecord, reason: ExportLoss) => ({
    id,
    title,
    reason,
  });
  return {
    leaveOut: (exported, reason) => leftOut.push(entry(exported, reason)),
    note: (exported, reason) => noted.push(entry(exported, reason)),
    keep: () => {
      count += 1;
    },
    close: (parts) => ({ parts, count, leftOut, noted }),
  };
}
