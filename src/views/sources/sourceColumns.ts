import { m } from "../../paraglide/messages.js";
import type { SourceColumn, SourceSort } from "../../selectors/sources";

export const SOURCE_COLUMN_LABELS: Record<SourceColumn, () => string> = {
  publisher: m.sources_column_publisher,
  country: m.sources_column_country,
  published: m.sources_column_published,
  records: m.sources_column_rests,
};

/** The other direction of the same column; another column as one reads it first: names up, counts down. */
export function resolveNextSort(sort: SourceSort, column: SourceColumn): SourceSort {
  if (sort.column !== column) {
    return { column, direction: column === "records" ? "descending" : "ascending" };
  }
  return { column, direction: sort.direction === "ascending" ? "descending" : "ascending" };
}
