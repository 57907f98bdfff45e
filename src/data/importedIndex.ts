import { adoptDossier, compileImportedDossier } from "../formats/import/importedDossier";
import { materialiseImportedRecord } from "../formats/import/importedRecord";
import type { Dossier, EventRecord } from "../model/dossier";
import { compileDossierIndex, type DossierIndex } from "../model/dossierIndex";
import { selectLayer } from "../model/dossierLayers";
import type { Layer } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { describeOriginAnywhere } from "./describeOrigin";
import { findSet, type HeldSet } from "./importedSets";

/** Neither this page nor the browser has the set: its file must be chosen again. */
export class MissingSetError extends Error {
  constructor(readonly setId: string) {
    super(`${setId} is not in this browser`);
    this.name = "MissingSetError";
  }
}

/** Short enough that a press between two slices is not felt to wait. */
const SLICE_MS = 30;

/** The columns of a set as a dossier, of a dossier its article's layer. Fails with MissingSetError. */
export async function loadImportedIndex(id: string): Promise<DossierIndex> {
  const set = await requireSet(id);
  const { columns, origin } = set;
  if (set.dossier) return compileDossierIndex(takeLayer(set, set.dossier, "article"));
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

/** The context of a dossier that a reader brought along. Fails with MissingSetError. */
export async function loadImportedContext(id: string): Promise<Dossier> {
  const set = await requireSet(id);
  if (!set.dossier) throw new MissingSetError(id);
  return takeLayer(set, set.dossier, "context");
}

async function requireSet(id: string): Promise<HeldSet> {
  const set = await findSet(id);
  if (!set) throw new MissingSetError(id);
  return set;
}

/** Names and terms come along, since there is no file of them; no text does, so no quote is verified. */
function takeLayer({ origin }: HeldSet, dossier: Dossier, layer: Layer): Dossier {
  const adopted = adoptDossier(dossier, origin);
  return { ...selectLayer(adopted, layer), terms: adopted.terms, quotesVerified: false };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
