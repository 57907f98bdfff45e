import type { ImportedField } from "../../model/importedFacts";
import { cleanText, cutToLength } from "../../model/plainText";
import { IMPORT_LIMITS } from "./importLimits";
import type { ImportedRow, RowResult } from "./importedRow";
import type { ReaderContext } from "./rowReader";
import type { RowProblem } from "./rowProblem";

/** As the schema of dossiers has it. */
const LONGEST_NAME = 200;
const LONGEST_NOTE = 10_000;
const PRINTABLE = /^[\x20-\x7e]*$/;

/** The cells of the row that is read now, as plain text, and what is wrong in them. */
export interface RowCells {
  /** From 1. */
  readonly line: number;
  /** The row's cells from now on; returns what forbids reading them, or null. */
  open: (cells: readonly string[], line: number) => RowResult | null;
  /** As a name or title; empty without the column. */
  name: (index: number) => string;
  /** As prose. */
  note: (index: number) => string;
  /** As it stands in the file, without spaces around it. */
  raw: (index: number) => string;
  /** What these columns say of the row, but for empty ones. */
  fields: (indices: readonly number[]) => ImportedField[];
  refuse: (index: number, expected: string) => void;
  /** The row, unless something in it was refused. */
  close: (create: () => ImportedRow) => RowResult;
}

export function createRowCells({ header, note }: ReaderContext): RowCells {
  let cells: readonly string[] = [];
  let problems: RowProblem[] = [];
  let line = 0;

  const cut = (text: string, maxLength: number): string => {
    if (text.length <= maxLength) return text;
    note("cut-text");
    return `${cutToLength(text, maxLength - 1)}…`;
  };
  const problemAt = (index: number, found: string, expected: string): RowProblem => ({
    line,
    column: index + 1,
    field: header[index] ?? "",
    found,
    expected,
  });

  return {
    get line() {
      return line;
    },
    open: (row, at) => {
      cells = row;
      line = at;
      problems = [];
      return checkShape(row, header, line, problemAt);
    },
    name: (index) => cut(cleanCell(cells[index] ?? ""), LONGEST_NAME),
    note: (index) => cut(cleanCell(cells[index] ?? ""), LONGEST_NOTE),
    raw: (index) => (cells[index] ?? "").trim(),
    fields: (indices) =>
      indices.flatMap((index) => {
        const value = cut(cleanCell(cells[index] ?? ""), LONGEST_NAME);
        return value === "" ? [] : [{ name: header[index] ?? "", value }];
      }),
    refuse: (index, expected) => {
      problems.push(problemAt(index, cells[index] ?? "", expected));
    },
    close: (create) =>
      problems.length > 0 ? { ok: false, problems } : { ok: true, row: create() },
  };
}

/** Plain text of a cell, which in most files it is already. */
export function cleanCell(text: string): string {
  return PRINTABLE.test(text) ? text.trim() : cleanText(text);
}

/** As many cells as the header has, but for empty ones at the end, and none longer than the limit. */
function checkShape(
  cells: readonly string[],
  header: readonly string[],
  line: number,
  problemAt: (index: number, found: string, expected: string) => RowProblem,
): RowResult | null {
  const isOver =
    cells.length > header.length && cells.slice(header.length).some((cell) => cell !== "");
  if (cells.length < header.length || isOver) {
    const found = `${cells.length} cells`;
    const expected = `${header.length} cells, as many as there are columns`;
    return { ok: false, problems: [{ line, column: null, field: "", found, expected }] };
  }
  const tooLong = cells.findIndex((cell) => cell.length > IMPORT_LIMITS.cellLength);
  if (tooLong === -1) return null;
  const found = `${cells[tooLong]?.length ?? 0} characters`;
  const expected = `at most ${IMPORT_LIMITS.cellLength} characters`;
  return { ok: false, problems: [problemAt(tooLong, found, expected)] };
}
