/** What a file may measure at most. The page checks the bytes before it reads the file, the session the rest. */
export const IMPORT_LIMITS = {
  /** Of a table, in bytes. */
  tableBytes: 1_500_000_000,
  /** Of a JSON file, which is read as a whole, in bytes. */
  jsonBytes: 100_000_000,
  rows: 2_000_000,
  columns: 1_000,
  /** In UTF-16 units. */
  cellLength: 100_000,
  /** In UTF-16 units, with delimiters; a quote that is never closed ends here. */
  rowLength: 1_000_000,
  /** Of all problems together as text, in UTF-16 units. */
  problemText: 50_000_000,
} as const;
