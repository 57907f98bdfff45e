import { askDateOrder } from "./dateQuestions";
import type { DetectionReason } from "./detection";
import { dateColumnsOf, type TableDetection } from "./detectTable";
import { geojsonHeader, listRows } from "./geojsonTable";
import { guessMapping } from "./guessMapping";
import { IMPORT_LICENCES } from "./importLicences";
import { readJsonHead, type JsonHead } from "./jsonHead";

const SAMPLE_ROWS = 5;
/** What every dossier of ours has at its outermost level. */
const DOSSIER_MEMBERS = ["schemaVersion", "leadSource", "sources", "events"];

/** Which JSON it is, by the members of its outermost object as far as the beginning shows them. */
export function detectJson(text: string): TableDetection | DetectionReason {
  const head = readJsonHead(text);
  const { members } = head;
  if (members.includes("features")) return describeGeojson(head);
  if (members.includes("schemaVersion") && members.includes("leadSource")) {
    const named = members.filter((member) => DOSSIER_MEMBERS.includes(member));
    return describeJson("dossier", named);
  }
  if (members.includes("events") && head.items("events").some((slide) => "start_date" in slide)) {
    return describeJson("timelinejs", members);
  }
  return { kind: "refused", why: "json" };
}

function describeJson(
  format: "dossier" | "timelinejs",
  members: readonly string[],
): TableDetection {
  return {
    format,
    reasons: [{ kind: "json", members: members.slice(0, 20) }],
    delimiter: null,
    hasHeader: false,
    header: null,
    sample: [],
    questions: [],
    licence: IMPORT_LICENCES[format],
  };
}

/** Its columns are the features' properties, behind those of the point. */
function describeGeojson(head: JsonHead): TableDetection {
  const features = head.items("features");
  const header = geojsonHeader(features);
  const rows = [...listRows(features, header)].flatMap((row) =>
    "cells" in row ? [row.cells] : [],
  );
  const mapping = guessMapping(header, rows);
  return {
    format: "geojson",
    reasons: [{ kind: "json", members: head.members.slice(0, 20) }],
    delimiter: null,
    hasHeader: false,
    header,
    sample: rows.slice(0, SAMPLE_ROWS),
    mapping,
    questions: dateColumnsOf(mapping.date).flatMap((column) => askDateOrder(header, rows, column)),
    licence: IMPORT_LICENCES.geojson,
  };
}
