import type { Actor, Dossier, DossierRecord, Place } from "../model/dossier";
import { namedActors, namedIssues, namedPlaces, withParents } from "../model/namedEntities";

/** The ids of the records, and of those that one of them was made in. */
export function withContainers(
  records: readonly DossierRecord[],
  passing: ReadonlySet<string>,
): ReadonlySet<string> {
  const named = records.filter(({ id }) => passing.has(id)).map(({ id }) => id);
  return withParents(records, named, ({ during }) => [during?.record]);
}

/** What the records name, each with all that it is part of; the lead source always. */
export function selectNamed(dossier: Dossier, records: readonly DossierRecord[]) {
  const sourceIds = new Set([dossier.leadSource, ...records.flatMap(namedSources)]);
  const actorIds = new Set(records.flatMap(namedActors));
  const placeIds = withParents(dossier.places, records.flatMap(namedPlaces), ({ partOf }) => [
    partOf,
  ]);
  const places = dossier.places.filter(({ id }) => placeIds.has(id));
  // Who uses a form of a name is an actor or a source, and an actor has names of its own.
  const isSource = new Set(dossier.sources.map(({ id }) => id));
  const users = places.flatMap(({ names = [] }) => names.flatMap(({ usedBy }) => usedBy ?? []));
  const named = withParents(dossier.actors, [...actorIds, ...users], (actor) => [
    actor.partOf,
    actor.partOfInContext,
    ...(actor.aliases ?? []).map(({ usedBy }) => usedBy),
  ]);
  for (const id of named) if (isSource.has(id)) sourceIds.add(id);
  const issueIds = withParents(dossier.issues, records.flatMap(namedIssues), ({ parent }) => [
    parent,
  ]);
  return {
    sources: dossier.sources.filter(({ id }) => sourceIds.has(id)),
    actors: dossier.actors.filter(({ id }) => named.has(id)).map(withoutForms),
    places: places.map(withoutForms),
    issues: dossier.issues.filter(({ id }) => issueIds.has(id)),
  };
}

/** The build adds the forms of the gazetteer; a dossier as it is written has none. */
function withoutForms<T extends Actor | Place>(compiled: T): Omit<T, "forms"> {
  const { forms: _, ...item } = compiled;
  return item;
}

function namedSources(record: DossierRecord): string[] {
  const orders = [...(record.after ?? []), ...(record.during ? [record.during] : [])];
  return [
    ...record.evidence.map(({ source }) => source),
    ...orders.flatMap((order) => ("evidence" in order ? [order.evidence.source] : [])),
    ...(record.type === "event"
      ? [
          ...(record.claims ?? []).flatMap(({ sources }) => sources),
          ...(record.accounts ?? []).flatMap(({ claims }) =>
            claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
          ),
        ]
      : []),
  ];
}
