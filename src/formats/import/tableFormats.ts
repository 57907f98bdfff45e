import type { ImportFormat } from "../../model/importedSet";
import { startAcledReader } from "./acledReader";
import type { StartReader } from "./rowReader";

export interface TableFormat {
  start: StartReader;
  /** Names of the columns where a file has no header, by their number. */
  columns: (count: number) => readonly string[];
  /** Cells may stand in quotes, with delimiters and line breaks inside. */
  isQuoted: boolean;
}

/** How each table is read. */
export const TABLE_FORMATS: Readonly<Partial<Record<ImportFormat, TableFormat>>> = {
  acled: { start: startAcledReader, columns: numberColumns, isQuoted: true },
};

/** Where no format names the columns: "1", "2" and so on. */
function numberColumns(count: number): string[] {
  return Array.from({ length: count }, (_, at) => String(at + 1));
}
