import type { ExportHead, RecordWriter } from "../model/exportedRecord";
import { formatCsv, formatCsvLine } from "./csv";
import { RECORD_COLUMNS } from "./recordColumns";
import { createRecordLedger } from "./recordLedger";
import { replaceHalves } from "./replaceCharacters";

/**
 * Records as CSV, one on a line. Of several values in a cell each has a line of its own, in the same
 * order in the columns that belong together; a line break within such a value becomes a space.
 */
export function createCsvWriter(head: ExportHead): RecordWriter {
  const ledger = createRecordLedger();
  const parts = [
    formatCsv(
      RECORD_COLUMNS.map(({ name }) => name),
      [],
    ),
  ];
  return {
    add: (exported) => {
      const cells = RECORD_COLUMNS.map(({ valueOf }) => joinLines(valueOf(exported, head)));
      const written = cells.map(replaceHalves);
      if (written.some((cell, at) => cell !== cells[at])) {
        ledger.note(exported, "characters-replaced");
      }
      parts.push(formatCsvLine(written));
      ledger.keep();
    },
    finish: () => ledger.close(parts),
  };
}

function joinLines(value: string | readonly string[]): string {
  if (typeof value === "string") return value;
  return value.map((line) => line.replace(/[\r\n]+/g, " ")).join("\n");
}
