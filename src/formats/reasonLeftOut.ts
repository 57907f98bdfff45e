import type { DossierRecord } from "../model/dossier";
import type { ExportFormat, ExportLoss } from "../model/exportedRecord";

/**
 * Why a format cannot say a record, null where it can: told from the record alone, so that it is known
 * of many records before any file is made.
 */
export function reasonLeftOut(format: ExportFormat, record: DossierRecord): ExportLoss | null {
  switch (format) {
    case "geojson":
      return record.place === undefined ? "no-place" : null;
    case "gexf":
      return record.ties.every(({ to }) => to.includes(":")) ? "no-tie" : null;
    case "ics":
      return certainDay(record) === null ? "no-single-day" : null;
    case "timelinejs":
      return record.span.start === null || record.span.end === null ? "no-first-day" : null;
    case "csv":
    case "json":
    case "jsonld":
      return null;
  }
}

/** The day of a record that is on one and no other, in doubt by nothing. */
export function certainDay({ span }: DossierRecord): number | null {
  return span.precision === "day" && !span.approximate && !span.uncertain ? span.start : null;
}
