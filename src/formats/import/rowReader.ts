import type { ImportPlan } from "./importPlan";
import type { ImportNoteKind } from "./importReport";
import type { RowResult } from "./importedRow";
import type { RowProblem } from "./rowProblem";

export interface ReaderContext {
  plan: ImportPlan;
  /** The columns' names, cleaned; numbers from 1 where the file has none and no format gives them. */
  header: readonly string[];
  note: (kind: ImportNoteKind) => void;
}

/** Reads the rows of one table. */
export interface RowReader {
  read: (cells: readonly string[], line: number) => RowResult;
  /** Columns that it does not look at, by name. */
  ignored: readonly string[];
}

/** A reader for these columns, or what keeps the table as a whole from being read. */
export type ReaderStart = { ok: true; reader: RowReader } | { ok: false; refusal: RowProblem };

export type StartReader = (context: ReaderContext) => ReaderStart;
