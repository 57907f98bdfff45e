import type { ImportedColumns } from "./importedColumns";
import type { ImportPlan } from "./importPlan";
import type { ImportReport } from "./importReport";
import { TABLE_FORMATS } from "./tableFormats";
import { createTableSession } from "./tableSession";

/** What came of a file: its accepted rows, and what became of all of them. */
export interface ImportedSet {
  columns: ImportedColumns;
  report: ImportReport;
}

/**
 * A file that is being read. Text may come cut anywhere; the same text gives the same set. Nothing that
 * a text holds makes it throw.
 */
export interface ImportSession {
  /** Decoded text. */
  push: (text: string) => void;
  /** So far: rows that are taken or refused. */
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Closes the file. */
  end: () => ImportedSet;
}

export function startImport(plan: ImportPlan): ImportSession {
  const format = TABLE_FORMATS[plan.format];
  if (!format) throw new RangeError(`no reader of ${plan.format}`);
  return createTableSession(plan, format);
}
