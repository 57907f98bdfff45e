import { planImport, type Detection } from "../formats/import/detection";
import { detectImport } from "../formats/import/detectImport";
import { HEAD_BYTES } from "../formats/import/decodeHead";
import { startImport, type ImportedSet } from "../formats/import/importSession";
import { materialiseImportedRecord } from "../formats/import/importedRecord";
import type { ImportPlan } from "../formats/import/importPlan";
import type { EventRecord } from "../model/dossier";

/** What the beginning of a text is taken for. */
export function detectText(text: string, fileName = "events.csv"): Detection {
  return detectImport(new TextEncoder().encode(text).subarray(0, HEAD_BYTES), fileName);
}

/** The set of a text read in one piece by this plan. */
export function importByPlan(plan: ImportPlan, text: string): ImportedSet {
  const session = startImport(plan);
  session.push(text);
  return session.end();
}

/** The set of a text, read as it is detected. Throws where nothing of ours is detected. */
export function importText(
  text: string,
  answers: Pick<ImportPlan, "dateOrder" | "mapping"> = {},
): ImportedSet {
  const plan = planImport(detectText(text), answers);
  if (!plan) throw new Error("no plan for this text");
  return importByPlan(plan, text);
}

export function listRecords({ columns }: ImportedSet): EventRecord[] {
  return Array.from({ length: columns.count }, (_, row) => materialiseImportedRecord(columns, row));
}
