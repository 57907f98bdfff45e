import type { Dossier } from "../../model/dossier";
import { createDossierSession } from "./dossierSession";
import { readGeojsonTable } from "./geojsonTable";
import type { ImportedColumns } from "./importedColumns";
import type { ImportPlan } from "./importPlan";
import type { ImportReport } from "./importReport";
import { createJsonSession } from "./jsonSession";
import { startMappedReader } from "./mappedReader";
import { TABLE_FORMATS } from "./tableFormats";
import { createTableSession } from "./tableSession";
import { startTimelineReader } from "./timelineReader";
import { readTimelineTable } from "./timelineTable";

/** What came of a file: its accepted rows, and what became of all of them. */
export interface ImportedSet {
  /** Empty for a dossier. */
  columns: ImportedColumns;
  /** Only of the format `dossier`, once nothing in it is wrong: see adoptDossier. */
  dossier?: Dossier;
  report: ImportReport;
}

/**
 * A file that is being read. Text may come cut anywhere; the same text gives the same set. Nothing that
 * a text holds makes it throw.
 */
export interface ImportSession {
  /** Decoded text. */
  push: (text: string) => void;
  /** So far: rows that are taken or refused. */
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Closes the file. */
  end: () => ImportedSet;
}

export function startImport(plan: ImportPlan): ImportSession {
  if (plan.format === "dossier") return createDossierSession(plan);
  if (plan.format === "geojson") {
    return createJsonSession(plan, startMappedReader, readGeojsonTable);
  }
  if (plan.format === "timelinejs" && plan.delimiter === null) {
    return createJsonSession(plan, startTimelineReader, readTimelineTable);
  }
  const format = TABLE_FORMATS[plan.format];
  if (!format) throw new RangeError(`no reader of ${plan.format}`);
  return createTableSession(plan, format);
}
