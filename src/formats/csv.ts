/** Excel reads a file as UTF-8 only behind this mark. */
const BYTE_ORDER_MARK = "\uFEFF";

/** What a spreadsheet takes for a formula, with the apostrophes that already stand before it. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * A table as CSV: RFC 4180 with CRLF, UTF-8 with a byte order mark, the columns' names first. A
 * cell that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function formatCsv(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return BYTE_ORDER_MARK + [columns, ...rows].map(formatCsvLine).join("");
}

/** One line of such a table, for one that is written piece by piece. */
export function formatCsvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoteCell(guardFormula(cell))).join(",")}\r\n`;
}

function guardFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function quoteCell(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
