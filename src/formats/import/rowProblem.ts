/** Why a row was refused, so that its author can find and mend it. */
export interface RowProblem {
  /** Line of the file on which the row begins, from 1. */
  line: number;
  /** From 1; null where it is about the row as a whole. */
  column: number | null;
  /** The column's name in the file. */
  field: string;
  found: string;
  expected: string;
}
