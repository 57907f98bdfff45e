import type { RowProblem } from "./rowProblem";

/** One thing of a list in a JSON file: the cells that a table would have, or why it has none. */
export type JsonRow = { cells: readonly string[] } | { problem: Omit<RowProblem, "line"> };

/** What a JSON file holds, as a table. */
export interface JsonTable {
  header: readonly string[];
  /** Lazily: a row is made when it is read. */
  rows: Iterable<JsonRow>;
}

export type ReadJsonTable = (value: unknown) => JsonTable | { expected: string };

/** A value as a cell; lists of plain values by semicolon, and nothing of an object. */
export function cellOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (!Array.isArray(value)) return "";
  return value
    .map((item: unknown) => (Array.isArray(item) ? "" : cellOf(item)))
    .filter((cell) => cell !== "")
    .join("; ");
}
