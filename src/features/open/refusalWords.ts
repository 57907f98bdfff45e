import { IMPORT_LIMITS } from "../../formats/import/importLimits";
import { m } from "../../paraglide/messages.js";
import { formatFileSize } from "./fileSize";
import type { Refusal } from "./importPhase";

/** Why nothing can be read of it, and what to do instead. */
const REFUSALS: Record<Refusal, (name: string, detail: string) => string> = {
  empty: (name) => m.open_refused_empty({ name }),
  spreadsheet: (name) => m.open_refused_spreadsheet({ name }),
  archive: (name) => m.open_refused_archive({ name }),
  pdf: (name) => m.open_refused_pdf({ name }),
  picture: (name) => m.open_refused_picture({ name }),
  "too-large": (name) =>
    m.open_refused_large({ name, limit: formatFileSize(IMPORT_LIMITS.tableBytes) }),
  "too-large-json": (name) =>
    m.open_refused_large_json({ name, limit: formatFileSize(IMPORT_LIMITS.jsonBytes) }),
  folder: (name) => m.open_refused_folder({ name }),
  "folder-broken": (name, detail) => m.open_refused_folder_broken({ name, file: detail }),
  several: (name) => m.open_refused_several({ count: name }),
  unreadable: (name, detail) => m.open_refused_unreadable({ name, detail }),
  "no-table": (name) => m.open_refused_no_table({ name }),
  "acled-aggregated": (name) => m.open_refused_aggregated({ name }),
  "gdelt-mentions": (name) => m.open_refused_mentions({ name }),
  json: (name) => m.open_refused_json({ name }),
};

export function refusalText(refusal: Refusal, name: string, detail: string): string {
  return REFUSALS[refusal](name, detail);
}
