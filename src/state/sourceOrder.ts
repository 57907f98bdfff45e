export const SOURCE_COLUMNS = ["records", "publisher", "country", "published"] as const;
export type SourceColumn = (typeof SOURCE_COLUMNS)[number];

export const SOURCE_ORDERS = [
  "records",
  "records.up",
  "publisher",
  "publisher.down",
  "country",
  "country.down",
  "published",
  "published.down",
] as const;
/** The list of sources by a column as one reads it first (counts down, all else up), or the other way. */
export type SourceOrder = (typeof SOURCE_ORDERS)[number];

/** The other direction of the same column; another column as one reads it first. */
export function resolveNextOrder(order: SourceOrder, column: SourceColumn): SourceOrder {
  if (order !== column) return column;
  return column === "records" ? "records.up" : `${column}.down`;
}
