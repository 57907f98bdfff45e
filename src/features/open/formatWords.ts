import type { DetectionReason } from "../../formats/import/detection";
import type { Delimiter, TextEncodingName } from "../../formats/import/importPlan";
import type { ImportFormat } from "../../model/importedSet";
import { m } from "../../paraglide/messages.js";

/** What a format is called. */
export const FORMAT_NAMES: Record<ImportFormat, () => string> = {
  dossier: m.open_format_dossier,
  acled: m.open_format_acled,
  ucdp: m.open_format_ucdp,
  gdelt: m.open_format_gdelt,
  icews: m.open_format_icews,
  polecat: m.open_format_polecat,
  timelinejs: m.open_format_timelinejs,
  geojson: m.open_format_geojson,
  mapped: m.open_format_mapped,
};

export const DELIMITER_NAMES: Record<Delimiter, () => string> = {
  ",": m.open_delimiter_comma,
  ";": m.open_delimiter_semicolon,
  "\t": m.open_delimiter_tab,
  "|": m.open_delimiter_bar,
};

export const ENCODING_NAMES: Record<TextEncodingName, string> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  "windows-1252": "Windows-1252",
};

/** What was found in the file that says what it is; empty for a reason of which nothing needs to be said. */
export function reasonText(reason: DetectionReason): string {
  switch (reason.kind) {
    case "columns": {
      const { found, of, missing } = reason;
      return missing.length === 0
        ? m.open_reason_columns({ found, of })
        : m.open_reason_columns_missing({ found, of, missing: missing.join(", ") });
    }
    case "column-count":
      return m.open_reason_column_count({ columns: reason.columns });
    case "json":
      return m.open_reason_json({ members: reason.members.join(", ") });
    case "table":
      return m.open_reason_table({ columns: reason.columns });
    case "refused":
    case "empty":
    case "not-text":
    case "no-table":
      return "";
  }
}
