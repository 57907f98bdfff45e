/** Where a date stands: in one column, or its parts in several. */
export type DateColumns =
  | { kind: "whole"; start: number; end?: number }
  | { kind: "parts"; year: number; month?: number; day?: number };

/**
 * Which column of a table holds what: numbers of columns from 0. Only the date is needed; a row without
 * a title is named after its category, actors and place.
 */
export interface ColumnMapping {
  date: DateColumns | null;
  title?: number;
  /** Each holds one actor or, with `listDelimiter`, several. */
  actors: readonly number[];
  place?: number;
  latitude?: number;
  longitude?: number;
  category?: number;
  source?: number;
  url?: number;
  note?: number;
  id?: number;
  /** Parts the names in one cell, such as ";"; without it a cell holds one name. */
  listDelimiter?: string;
}
