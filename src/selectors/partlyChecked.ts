import type { DossierRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";

/** True where not every page that a record cites was read a second time; of a statement, its event's. */
export function isPartlyChecked(index: DossierIndex, record: DossierRecord): boolean {
  const event = record.type === "event" ? record : index.record.get(record.during?.record ?? "");
  return event?.type === "event" && event.checked === "partly";
}
