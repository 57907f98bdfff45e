import { compileImportedDossier } from "../formats/import/importedDossier";
import { materialiseImportedRecord } from "../formats/import/importedRecord";
import type { EventRecord } from "../model/dossier";
import { compileDossierIndex, type DossierIndex } from "../model/dossierIndex";
import { m } from "../paraglide/messages.js";
import { describeOriginAnywhere } from "./describeOrigin";
import { findSet } from "./importedSets";

/** Neither this page nor the browser has the set: its file must be chosen again. */
export class MissingSetError extends Error {
  constructor(readonly setId: string) {
    super(`${setId} is not in this browser`);
    this.name = "MissingSetError";
  }
}

/** Short enough that a press between two slices is not felt to wait. */
const SLICE_MS = 30;

/** The columns of a set as a dossier. Fails with MissingSetError. */
export async function loadImportedIndex(id: string): Promise<DossierIndex> {
  const set = await findSet(id);
  if (!set) throw new MissingSetError(id);
  const { columns, origin } = set;
  const events: EventRecord[] = [];
  let endsAtMs = performance.now() + SLICE_MS;
  for (let row = 0; row < columns.count; row += 1) {
    events.push(materialiseImportedRecord(columns, row));
    if (performance.now() < endsAtMs) continue;
    await nextTask();
    endsAtMs = performance.now() + SLICE_MS;
  }
  const dossier = compileImportedDossier(columns, origin, events);
  return compileDossierIndex({
    ...dossier,
    // No text stands behind it in which quotes could be looked for.
    quotesVerified: false,
    dateline: m.imported_dateline({ day: origin.importedOn }),
    // What is passed on of the set without this page tells it as well.
    licence: describeOriginAnywhere(origin),
  });
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
