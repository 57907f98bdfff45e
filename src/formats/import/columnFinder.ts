import type { RowProblem } from "./rowProblem";

/** Finds columns by their names, whatever their case and order. */
export interface ColumnFinder {
  /** Index of the first of these names that the table has; -1 where it has none. */
  find: (...names: readonly string[]) => number;
  has: (name: string) => boolean;
  /** Columns that were never asked for. */
  ignored: () => string[];
}

export function createColumnFinder(header: readonly string[]): ColumnFinder {
  const indexOf = new Map<string, number>();
  header.forEach((name, at) => {
    const key = normaliseColumn(name);
    if (key !== "" && !indexOf.has(key)) indexOf.set(key, at);
  });
  const asked = new Set<number>();
  return {
    find: (...names) => {
      const at = names.map((name) => indexOf.get(normaliseColumn(name))).find(isKnown) ?? -1;
      if (at >= 0) asked.add(at);
      return at;
    },
    has: (name) => indexOf.has(normaliseColumn(name)),
    ignored: () => header.filter((name, at) => name !== "" && !asked.has(at)),
  };
}

/** `Event Date`, `event-date` and `EVENT_DATE` are one column. */
export function normaliseColumn(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "_");
}

/** Refuses a table that lacks columns without which no row of it can be read. */
export function refuseMissing(
  header: readonly string[],
  missing: readonly string[],
): { ok: false; refusal: RowProblem } {
  return {
    ok: false,
    refusal: {
      line: 1,
      column: null,
      field: missing.join(", "),
      found: header.join(", "),
      expected: `the columns ${missing.join(", ")}`,
    },
  };
}

function isKnown(index: number | undefined): index is number {
  return index !== undefined;
}
