import type { ExportFormat } from "../../model/exportedRecord";
import { m } from "../../paraglide/messages.js";

/** What a format is called, and what it is for in a line. */
export const EXPORT_WORDS: Record<ExportFormat, { name: () => string; use: () => string }> = {
  csv: { name: m.export_csv, use: m.export_csv_for },
  json: { name: m.export_json, use: m.export_json_for },
  geojson: { name: m.export_geojson, use: m.export_geojson_for },
  gexf: { name: m.export_gexf, use: m.export_gexf_for },
  ics: { name: m.export_ics, use: m.export_ics_for },
  timelinejs: { name: m.export_timelinejs, use: m.export_timelinejs_for },
  jsonld: { name: m.export_jsonld, use: m.export_jsonld_for },
};
