import { IMPORT_LIMITS } from "./importLimits";

/** Takes one row: its cells as the file has them, and the line on which it begins, from 1. */
export interface RowTaker {
  take: (cells: string[], line: number) => void;
  /** A row that cannot be told into cells. */
  refuse: (line: number, found: string, expected: string) => void;
  /** A line with nothing but delimiters. */
  blank: () => void;
}

/** Tells the text of a table into rows. Blank lines are no rows. */
export interface RowSource {
  /** The next piece of the text; the last one, which may be empty, closes the table. */
  readBlock: (block: string, isLast: boolean) => void;
}

/** Takes what is a row: not an empty line, nor one of delimiters alone, as spreadsheets leave at the end. */
export function takeCells(taker: RowTaker, cells: string[], line: number): void {
  if (cells.some((cell) => cell !== "" && cell.trim() !== "")) taker.take(cells, line);
  else if (cells.length > 1) taker.blank();
}

export function describeRowLimit(): string {
  return `a row of at most ${IMPORT_LIMITS.rowLength} characters`;
}
