import type { EventRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";

/** Events that several sides tell, in the order of their days. */
export function selectComparedEvents(index: DossierIndex): EventRecord[] {
  return index.dossier.events
    .filter(({ accounts }) => accounts !== undefined)
    .toSorted((a, b) => (a.span.start ?? 0) - (b.span.start ?? 0));
}

/** The compared event that the article itself tells, else the first: what a newcomer sees first. */
export function selectLeadComparison(index: DossierIndex): string | null {
  const { leadSource } = index.dossier;
  const events = selectComparedEvents(index);
  const told = events.find(({ accounts = [] }) =>
    accounts.some(({ claims }) =>
      claims.some(({ evidence }) => evidence.some(({ source }) => source === leadSource)),
    ),
  );
  return (told ?? events[0])?.id ?? null;
}

/**
 * The compared event that an id stands for: its own, else that of the event which dates, locates,
 * corroborates or disputes the record of this id. Null where neither is, or is not in the chosen layers.
 */
export function resolveComparison(index: DossierIndex, id: string): string | null {
  const record = index.record.get(id);
  const compared = record?.type === "event" && record.accounts ? id : record?.comparedIn;
  return compared !== undefined && index.record.has(compared) ? compared : null;
}
