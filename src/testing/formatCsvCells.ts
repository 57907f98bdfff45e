/** Cells as CSV the way data sets write it: quotes only where they are needed, and no guard for formulas. */
export function formatCsvCells(
  rows: readonly (readonly string[])[],
  delimiter: string,
  lineBreak = "\n",
): string {
  const quote = (cell: string) =>
    cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map(quote).join(delimiter) + lineBreak).join("");
}
