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
  const lines = [columns, ...rows].map(
    (cells) => `${cells.map((cell) => quoteCell(guardFormula(cell))).join(",")}\r\n`,
  );
  return BYTE_ORDER_MARK + lines.join("");
}

function guardFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function quoteCell(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
