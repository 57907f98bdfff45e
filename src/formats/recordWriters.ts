import type { Dossier } from "../model/dossier";
import type { ExportFormat, ExportHead, RecordWriter } from "../model/exportedRecord";
import { createDossierWriter } from "./dossierJson";
import type { AreaShape } from "./geojsonArea";
import { createCsvWriter } from "./recordsCsv";
import { createGeojsonWriter } from "./recordsGeojson";
import { createGexfWriter } from "./recordsGexf";
import { createIcalendarWriter } from "./recordsIcalendar";
import { createJsonLdWriter } from "./recordsJsonLd";
import { createTimelineJsWriter } from "./recordsTimelineJs";

/** What a file is made from, besides the records. */
export interface ExportInput {
  head: ExportHead;
  dossier: Dossier;
  /** Ids of the records that pass. */
  passing: ReadonlySet<string>;
  /** Outlines by their ids in the boundary file. */
  areas: ReadonlyMap<string, AreaShape>;
}

const WRITERS: Record<ExportFormat, (input: ExportInput) => RecordWriter> = {
  csv: ({ head }) => createCsvWriter(head),
  json: ({ head, dossier, passing }) => createDossierWriter(head, dossier, passing),
  geojson: ({ head, areas }) => createGeojsonWriter(head, areas),
  gexf: ({ head }) => createGexfWriter(head),
  ics: ({ head }) => createIcalendarWriter(head),
  timelinejs: ({ head }) => createTimelineJsWriter(head),
  jsonld: ({ head }) => createJsonLdWriter(head),
};

/** The file's ending and media type. */
export const EXPORT_FILES: Record<ExportFormat, { extension: string; type: string }> = {
  csv: { extension: "csv", type: "text/csv" },
  json: { extension: "dossier.json", type: "application/json" },
  geojson: { extension: "geojson", type: "application/geo+json" },
  gexf: { extension: "gexf", type: "application/xml" },
  ics: { extension: "ics", type: "text/calendar" },
  timelinejs: { extension: "timeline.json", type: "application/json" },
  jsonld: { extension: "jsonld", type: "application/ld+json" },
};

export function createRecordWriter(format: ExportFormat, input: ExportInput): RecordWriter {
  return WRITERS[format](input);
}
