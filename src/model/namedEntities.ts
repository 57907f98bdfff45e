import type { DossierRecord } from "./dossier";
import { involvedActors } from "./recordTable";

/** Every actor that a record names: those with a part in it, accusers, and whoever makes its claims. */
export function namedActors(record: DossierRecord): string[] {
  if (record.type === "position") return involvedActors(record);
  return [
    ...involvedActors(record),
    ...record.participants.flatMap(({ accusedBy = [] }) => accusedBy),
    ...(record.claims ?? []).flatMap(({ by = [] }) => by),
    ...(record.accounts ?? []).flatMap(({ by }) => by),
  ];
}

export function namedPlaces(record: DossierRecord): string[] {
  const ends = record.ties.map(({ to }) => to).filter((to) => to.startsWith("place:"));
  return [...(record.place ? [record.place] : []), ...ends.map((to) => to.slice("place:".length))];
}

export function namedIssues(record: DossierRecord): string[] {
  const ends = record.ties.map(({ to }) => to).filter((to) => to.startsWith("issue:"));
  return [...record.issues, ...ends.map((to) => to.slice("issue:".length))];
}

type Parents = readonly (string | undefined)[];

/** The ids named with all their parents; of an id that no item has nothing but itself. */
export function withParents<T extends { id: string }>(
  items: readonly T[],
  named: readonly string[],
  parentsOf: (item: T) => Parents,
): ReadonlySet<string> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const ids = new Set<string>();
  const add = (id: string | undefined): void => {
    if (id === undefined || ids.has(id)) return;
    ids.add(id);
    const item = byId.get(id);
    if (item) parentsOf(item).forEach(add);
  };
  named.forEach(add);
  return ids;
}
