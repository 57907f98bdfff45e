import { createCsvRows } from "./csvRows";
import { DELIMITERS, type Delimiter } from "./importPlan";
import { createPlainRows } from "./plainRows";
import { cleanCell } from "./rowCells";
import type { RowTaker } from "./rowSource";

/** The first rows of a table; the first one may be its header. */
export interface HeadTable {
  delimiter: Delimiter;
  /** Read as a table without quotes. */
  isPlain: boolean;
  rows: readonly (readonly string[])[];
  /** Cells in the first row. */
  columns: number;
  /** Most rows have as many cells as the first. */
  isEven: boolean;
}

/** The formats of tabs know no quotes. */
const PLAIN_TABS = { delimiter: "\t", isPlain: true } as const;
const MOST_ROWS = 30;
const ENOUGH_ALIKE = 0.8;

/**
 * The tables that the beginning of a file can be read as, one for each delimiter that parts its first
 * row, with and without quotes, the likeliest first: the one that parts most of its rows into the same number of cells.
 * `isWhole`: the beginning is all of the file.
 */
export function readHeadTables(text: string, isWhole: boolean): HeadTable[] {
  const readings = [...DELIMITERS.map((delimiter) => ({ delimiter, isPlain: false })), PLAIN_TABS];
  const tables = readings.map(({ delimiter, isPlain }): HeadTable => {
    const rows = readRows(text, delimiter, isWhole, isPlain);
    const columns = rows[0]?.length ?? 0;
    const alike = rows.filter((row) => row.length === columns).length / Math.max(rows.length, 1);
    return { delimiter, isPlain, rows, columns, isEven: alike >= ENOUGH_ALIKE };
  });
  return tables
    .filter(({ columns }) => columns > 1)
    .sort((a, b) => Number(b.isEven) - Number(a.isEven) || b.columns - a.columns);
}

/** `isPlain`: a table without quotes. */
function readRows(
  text: string,
  delimiter: Delimiter,
  isWhole: boolean,
  isPlain: boolean,
): string[][] {
  const rows: string[][] = [];
  const taker: RowTaker = {
    take: (cells) => {
      if (rows.length <= MOST_ROWS) rows.push(cells.map(cleanCell));
    },
    refuse: () => {},
    blank: () => {},
  };
  const create = isPlain ? createPlainRows : createCsvRows;
  create(delimiter, taker).readBlock(text, true);
  const isCut = !isWhole && rows.length <= MOST_ROWS && rows.length > 1;
  return isCut ? rows.slice(0, -1) : rows.slice(0, MOST_ROWS);
}
