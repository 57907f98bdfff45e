import type { Actor, Dossier, DossierRecord, Place } from "../model/dossier";
import type { AuthoredDossier } from "../model/dossierSchema";
import { namedActors, namedIssues, namedPlaces, withParents } from "../model/namedEntities";

/** The ids that pass, and those of the records that one of these was made in. */
export function withContainers(
  records: readonly DossierRecord[],
  passing: ReadonlySet<string>,
): ReadonlySet<string> {
  const within = records.filter(({ during }) => during !== undefined);
  const containerOf = new Map(within.map(({ id, during }) => [id, during?.record]));
  const held = new Set(passing);
  for (const { id } of within) {
    if (!passing.has(id)) continue;
    let outer = containerOf.get(id);
    while (outer !== undefined && !held.has(outer)) {
      held.add(outer);
      outer = containerOf.get(outer);
    }
  }
  return held;
}

export interface NamedCollector {
  add: (record: DossierRecord) => void;
  /** What the records so far name, each with all that it is part of; the lead source always. */
  select: () => Pick<AuthoredDossier, "sources" | "actors" | "places" | "issues">;
}

/** Gathers what records name, one by one. */
export function createNamedCollector(dossier: Dossier): NamedCollector {
  const named = {
    sources: new Set([dossier.leadSource]),
    actors: new Set<string>(),
    places: new Set<string>(),
    issues: new Set<string>(),
  };
  const addAll = (set: Set<string>, ids: readonly string[]) => ids.forEach((id) => set.add(id));
  return {
    add: (record) => {
      addAll(named.sources, namedSources(record));
      addAll(named.actors, namedActors(record));
      addAll(named.places, namedPlaces(record));
      addAll(named.issues, namedIssues(record));
    },
    select: () => {
      const placeIds = withParents(dossier.places, [...named.places], ({ partOf }) => [partOf]);
      const places = dossier.places.filter(({ id }) => placeIds.has(id));
      // Who uses a form of a name is an actor or a source, and an actor has names of its own.
      const users = places.flatMap(({ names = [] }) => names.flatMap(({ usedBy }) => usedBy ?? []));
      const actorIds = withParents(dossier.actors, [...named.actors, ...users], (actor) => [
        actor.partOf,
        actor.partOfInContext,
        ...(actor.aliases ?? []).map(({ usedBy }) => usedBy),
      ]);
      const issueIds = withParents(dossier.issues, [...named.issues], ({ parent }) => [parent]);
      return {
        sources: dossier.sources.filter(({ id }) => named.sources.has(id) || actorIds.has(id)),
        actors: dossier.actors.filter(({ id }) => actorIds.has(id)).map(withoutForms),
        places: places.map(withoutForms),
        issues: dossier.issues.filter(({ id }) => issueIds.has(id)),
      };
    },
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
