import type { ImportFormat } from "../../model/importedSet";
import { startAcledReader } from "./acledReader";
import { nameGdeltColumns } from "./gdeltColumns";
import { startGdeltReader } from "./gdeltReader";
import { ICEWS } from "./icewsColumns";
import { startIcewsReader } from "./icewsReader";
import { startMappedReader } from "./mappedReader";
import { POLECAT } from "./polecatColumns";
import { startPolecatReader } from "./polecatReader";
import type { StartReader } from "./rowReader";
import { TIMELINE } from "./timelineColumns";
import { startTimelineReader } from "./timelineReader";
import { UCDP } from "./ucdpColumns";
import { startUcdpReader } from "./ucdpReader";

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
  ucdp: { start: startUcdpReader, columns: () => UCDP.columns, isQuoted: true },
  gdelt: { start: startGdeltReader, columns: nameGdeltColumns, isQuoted: false },
  icews: { start: startIcewsReader, columns: () => ICEWS.columns, isQuoted: false },
  polecat: { start: startPolecatReader, columns: () => POLECAT.columns, isQuoted: false },
  timelinejs: { start: startTimelineReader, columns: () => TIMELINE.columns, isQuoted: true },
  mapped: { start: startMappedReader, columns: numberColumns, isQuoted: true },
};

/** Where no format names the columns: "1", "2" and so on. */
function numberColumns(count: number): string[] {
  return Array.from({ length: count }, (_, at) => String(at + 1));
}
