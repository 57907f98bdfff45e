import type { SourceColumn, SourceOrder } from "../state/sourceOrder";
import type { SourceRow } from "./sources";

export interface SourceSort {
  column: SourceColumn;
  direction: "ascending" | "descending";
}

/** The column and direction that a link names: counts go down and all else up, unless it says otherwise. */
export function resolveSourceSort(order: SourceOrder): SourceSort {
  const [column, turn] = order.split(".") as [SourceColumn, "up" | "down" | undefined];
  const isDown = turn === undefined ? column === "records" : turn === "down";
  return { column, direction: isDown ? "descending" : "ascending" };
}

/** Rows in the order of a column, those without a value last either way, ties by publisher and title. */
export function sortSources(
  rows: readonly SourceRow[],
  { column, direction }: SourceSort,
): SourceRow[] {
  const sign = direction === "ascending" ? 1 : -1;
  const byName = (a: SourceRow, b: SourceRow) =>
    collator.compare(a.publisher, b.publisher) || collator.compare(a.title, b.title);
  return rows.toSorted((a, b) => {
    const [first, second] = [a[column], b[column]];
    if (first === null || second === null) {
      return Number(first === null) - Number(second === null) || byName(a, b);
    }
    const order =
      typeof first === "number" ? first - Number(second) : collator.compare(first, String(second));
    return sign * order || byName(a, b);
  });
}

/** Comparing many texts through one collator takes a fraction of as many `localeCompare`. */
const collator = new Intl.Collator("en");
