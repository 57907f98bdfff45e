import type { ImportFormat } from "../../model/importedSet";
import type { ColumnMapping } from "./columnMapping";

export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export type TextEncodingName = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** What nn/nn/yyyy means in a file. */
export type DateOrder = "day-first" | "month-first";

/** How a file is read: what was detected, with the reader's answers. */
export interface ImportPlan {
  format: ImportFormat;
  /** Null for JSON. */
  delimiter: Delimiter | null;
  /** Whether the first row names the columns. */
  hasHeader: boolean;
  /** Answer to the question `date-order`; without one, dates that need it refuse their row. */
  dateOrder?: DateOrder;
  /** Only for `mapped`, and there always. */
  mapping?: ColumnMapping;
}
