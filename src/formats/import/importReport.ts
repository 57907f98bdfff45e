import type { ImportFormat } from "../../model/importedSet";
import type { RowProblem } from "./rowProblem";

/** Something about the rows that were taken, or about the file, that its reader should know. */
export type ImportNoteKind =
  /** Rows that were taken and say of no place where it is. */
  | "no-place"
  /** Rows whose id an earlier row has: kept, under an id with a number. */
  | "repeated-id"
  /** Rows that tell an action again that another row tells at another place: kept and marked. */
  | "repeated-action"
  /** Links that are not http or https, or name a user: left out. */
  | "dropped-link"
  /** Texts longer than a view can show: cut. */
  | "cut-text"
  /** Rows with nothing but delimiters: no rows. */
  | "blank-row"
  /** Rows beyond the greatest number: rejected. */
  | "row-limit"
  /** Rows whose category has no issue of its own: under "other categories". */
  | "other-category"
  /** Rows whose day lies exactly a year or a month before the file took them in, a known slip of GDELT. */
  | "doubtful-day"
  /** Formatting in texts, taken off. */
  | "dropped-markup";

export interface ImportNote {
  kind: ImportNoteKind;
  count: number;
}

/** What became of a file's rows. `accepted + rejected = rows`, always. */
export interface ImportReport {
  format: ImportFormat;
  rows: number;
  accepted: number;
  rejected: number;
  /** The file as a whole could not be read: every row is then rejected. */
  refusal: RowProblem | null;
  /** The first hundred. */
  problems: readonly RowProblem[];
  problemCount: number;
  /** All problems as CSV in pieces, for a file; the last line says how many did not fit. */
  problemsCsv: readonly string[];
  /** Columns that were not read, by name. */
  ignoredColumns: readonly string[];
  notes: readonly ImportNote[];
  /** How many categories have an issue of their own, and how many are under "other categories". */
  categories: { own: number; other: number };
}
