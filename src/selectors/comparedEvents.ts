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
 * The compared event that an id stands for: its own, else that of the event which dates, locates or
 * corroborates the record of this id. Null where neither is.
 */
export function resolveComparison(index: DossierIndex, id: string): string | null {
  const events = selectComparedEvents(index);
  const linked = (["dates", "locates", "corroborates"] as const).flatMap((link) =>
    events.filter((event) => event[link]?.includes(id)),
  );
  return (events.find((event) => event.id === id) ?? linked[0])?.id ?? null;
}
