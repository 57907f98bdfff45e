import { importFile } from "../../data/importFile";
import { compileImportedDossier } from "../../formats/import/importedDossier";
import { materialiseImportedRecord } from "../../formats/import/importedRecord";
import type { ImportPlan } from "../../formats/import/importPlan";
import type { ImportedSet } from "../../formats/import/importSession";
import type { RowProblem } from "../../formats/import/rowProblem";
import type { ImportedOrigin } from "../../model/importedSet";
import { formatSpan } from "../../selectors/timeText";
import type { ChosenFile } from "./importPhase";

/** An event as it would be read, in a few words. */
export interface PreviewedEvent {
  id: string;
  title: string;
  when: string;
  where: string;
  who: string;
  category: string;
}

export interface Preview {
  events: readonly PreviewedEvent[];
  /** The first thing that stands in the way; null where nothing does. */
  problem: RowProblem | null;
}

/** As much as the first events can need. */
const READ_BYTES = 32_768;
const SHOWN = 3;
/** Nothing of it is shown. */
const ORIGIN: Omit<ImportedOrigin, "format"> = {
  fileName: "",
  sha256: "0".repeat(64),
  importedOn: "2000-01-01",
  attribution: null,
  redistributable: true,
  machineCoded: false,
};

/** The first events of a file's beginning, by the very code that will read all of it. */
export async function previewEvents(
  { file, detection }: ChosenFile,
  plan: ImportPlan,
  signal: AbortSignal,
): Promise<Preview> {
  const isJson = plan.delimiter === null;
  // A JSON file cut off is none, and a long one is read once.
  if (isJson && file.size > READ_BYTES) return { events: [], problem: null };
  const request = { file: file.slice(0, READ_BYTES), encoding: detection.encoding, plan };
  const { set } = await importFile(request, { signal, onProgress: () => undefined });
  return describeSet(set, plan);
}

function describeSet({ columns, report }: ImportedSet, { format }: ImportPlan): Preview {
  const rows = Array.from({ length: Math.min(SHOWN, columns.count) }, (_, row) =>
    materialiseImportedRecord(columns, row),
  );
  const dossier = compileImportedDossier(columns, { ...ORIGIN, format }, rows);
  const actorNames = new Map(dossier.actors.map(({ id, name }) => [id, name]));
  const placeNames = new Map(dossier.places.map(({ id, name }) => [id, name]));
  const issueNames = new Map(dossier.issues.map(({ id, label }) => [id, label]));
  const events = rows.map((event) => ({
    id: event.id,
    title: event.title,
    when: formatSpan(event.span),
    where: placeNames.get(event.place ?? "") ?? "",
    who: event.participants.map(({ actor }) => actorNames.get(actor) ?? "").join(", "),
    category: event.issues.map((id) => issueNames.get(id) ?? "").join(", "),
  }));
  return { events, problem: report.problems[0] ?? null };
}
