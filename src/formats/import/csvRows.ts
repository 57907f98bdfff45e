import { IMPORT_LIMITS } from "./importLimits";
import { describeRowLimit, takeCells, type RowSource, type RowTaker } from "./rowSource";
import { createTextLines } from "./textLines";

/** A row whose last cell so far is in quotes that are not closed yet. */
interface OpenRow {
  cells: string[];
  /** Of the open cell, joined when it closes. */
  parts: string[];
  line: number;
  length: number;
}

/**
 * Rows of CSV with quotes (RFC 4180), in time that grows with the text alone. A quote inside a quoted
 * cell that is not doubled is a letter, unless the cell ends there. A row beyond the limit is refused,
 * so that a quote which is never closed costs one row of the greatest length and no more.
 */
export function createCsvRows(delimiter: string, taker: RowTaker): RowSource {
  let open: OpenRow | null = null;
  let line = 0;

  const takeLine = (text: string): void => {
    line += 1;
    if (!open && !text.includes('"') && text.length <= IMPORT_LIMITS.rowLength) {
      takeCells(taker, text.split(delimiter), line);
      return;
    }
    const row: OpenRow = open ?? { cells: [], parts: [], line, length: 0 };
    const isContinued = open !== null;
    open = null;
    row.length += text.length + 1;
    if (row.length > IMPORT_LIMITS.rowLength) {
      taker.refuse(row.line, "a longer row, or a quote that is not closed", describeRowLimit());
      return;
    }
    if (isContinued) row.parts.push("\n");
    if (readCells(text, delimiter, row, isContinued)) takeCells(taker, row.cells, row.line);
    else open = row;
  };

  const readLines = createTextLines(takeLine);
  return {
    readBlock: (block, isLast) => {
      readLines(block, isLast);
      if (!isLast || !open) return;
      taker.refuse(open.line, "a quote that is not closed", "a closing quote");
      open = null;
    },
  };
}

/** Adds the cells of a line to a row; false where the line ends inside quotes. */
function readCells(text: string, delimiter: string, row: OpenRow, isContinued: boolean): boolean {
  let at = 0;
  let isQuoted = isContinued;
  for (;;) {
    if (!isQuoted && text.charAt(at) === '"') {
      isQuoted = true;
      at += 1;
    }
    if (isQuoted) {
      const end = readQuoted(text, at, delimiter, row.parts);
      if (end === -1) return false;
      row.cells.push(row.parts.join(""));
      row.parts.length = 0;
      if (end === text.length) return true;
      at = end + delimiter.length;
      isQuoted = false;
      continue;
    }
    const end = text.indexOf(delimiter, at);
    row.cells.push(end === -1 ? text.slice(at) : text.slice(at, end));
    if (end === -1) return true;
    at = end + delimiter.length;
  }
}

/** Reads a quoted cell from behind its first quote; where it ends on the line, or -1 where it does not. */
function readQuoted(text: string, from: number, delimiter: string, parts: string[]): number {
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) {
      parts.push(text.slice(at));
      return -1;
    }
    if (text.charAt(quote + 1) === '"') {
      parts.push(text.slice(at, quote + 1));
      at = quote + 2;
      continue;
    }
    const end = skipSpaces(text, quote + 1, delimiter);
    parts.push(text.slice(at, quote));
    if (end === text.length || text.startsWith(delimiter, end)) return end;
    parts.push('"');
    at = quote + 1;
  }
}

function skipSpaces(text: string, from: number, delimiter: string): number {
  let at = from;
  while ((text.charAt(at) === " " || text.charAt(at) === "\t") && text.charAt(at) !== delimiter) {
    at += 1;
  }
  return at;
}
