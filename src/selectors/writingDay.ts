import type { CalendarDay } from "../model/calendarDay";
import type { EventRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";

/** The record of the lead source's publication, if it gives a day. */
export function findPublication({ dossier }: DossierIndex): EventRecord | undefined {
  return dossier.events.find(
    ({ kind, layer, span, evidence }) =>
      kind === "publication" &&
      layer === "article" &&
      span.precision === "day" &&
      evidence.some(({ source }) => source === dossier.leadSource),
  );
}

/** The day that parts what the author could know from what came after; null when none is known. */
export function selectWritingDay(index: DossierIndex): CalendarDay | null {
  return findPublication(index)?.span.start ?? null;
}
