import type { ImportFormat } from "../../model/importedSet";
import type { ColumnMapping } from "./columnMapping";
import type { Delimiter, ImportPlan, TextEncodingName } from "./importPlan";

/** Something that was found in the beginning of a file and speaks for what it is, or against it. */
export type DetectionReason =
  | { kind: "columns"; found: number; of: number; missing: readonly string[] }
  /** No header: told by the number of columns. */
  | { kind: "column-count"; columns: number }
  | { kind: "json"; members: readonly string[] }
  | { kind: "table"; columns: number }
  | { kind: "refused"; why: Refusal }
  | { kind: "empty" }
  | { kind: "not-text" }
  | { kind: "no-table" };

/**
 * `acled-aggregated`: counts by week and region, no events. `spreadsheet`: a workbook (ZIP), to be saved
 * as CSV. `gdelt-mentions`: mentions of events, not events. `json`: JSON of another kind.
 */
export type Refusal = "acled-aggregated" | "spreadsheet" | "gdelt-mentions" | "json";

/** What the reader of the file must answer before it can be read without guessing. */
export interface ImportQuestion {
  kind: "date-order";
  /** From 0. */
  column: number;
  name: string;
  /** As they stand in the file. */
  examples: readonly string[];
}

/** What a provider asks of whoever shows its data. */
export interface ImportLicence {
  /** With `{date}` where the day of access goes; null where no provider is known. */
  attribution: string | null;
  /** Its terms are known to allow passing rows on. */
  redistributable: boolean;
  /** Coded by a program from news text, without a person reading it. */
  machineCoded: boolean;
}

export interface Detection {
  /** Null: not one of ours, and no table. */
  format: ImportFormat | null;
  reasons: readonly DetectionReason[];
  encoding: TextEncodingName;
  delimiter: Delimiter | null;
  hasHeader: boolean;
  /** Of tables: the columns' names; those of the documentation where the file has none. */
  header: readonly string[] | null;
  /** The first rows of a table, at most five. */
  sample: readonly (readonly string[])[];
  /** Only of `mapped`: guesses from the header's words and the sample. */
  mapping?: ColumnMapping;
  questions: readonly ImportQuestion[];
  licence: ImportLicence;
}

/** The plan that a detection proposes, with the reader's answers; null where nothing can be read. */
export function planImport(
  { format, delimiter, hasHeader, mapping }: Detection,
  answers: Pick<ImportPlan, "dateOrder" | "mapping"> = {},
): ImportPlan | null {
  if (format === null) return null;
  return { format, delimiter, hasHeader, ...(mapping && { mapping }), ...answers };
}
