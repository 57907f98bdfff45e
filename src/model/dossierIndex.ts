import type { Actor, Dossier, DossierRecord, Issue, Place, Source } from "./dossier";
import { compileRecordTable, type RecordTable } from "./recordTable";
import { resolveRoot } from "./resolveRoot";

/** A dossier with its columns and look-ups. Built once per loaded dossier and then shared by all views. */
export interface DossierIndex {
  dossier: Dossier;
  table: RecordTable;
  issue: ReadonlyMap<string, Issue>;
  actor: ReadonlyMap<string, Actor>;
  place: ReadonlyMap<string, Place>;
  source: ReadonlyMap<string, Source>;
  /** By bare record id: events and positions share one name space. */
  record: ReadonlyMap<string, DossierRecord>;
  /** Each id with itself and all its parts, for facets in which a parent includes its children. */
  withDescendants: Record<"issue" | "actor" | "place", ReadonlyMap<string, readonly string[]>>;
}

export function compileDossierIndex(dossier: Dossier): DossierIndex {
  return {
    dossier,
    table: compileRecordTable(dossier),
    issue: byId(dossier.issues),
    actor: byId(dossier.actors),
    place: byId(dossier.places),
    source: byId(dossier.sources),
    record: byId<DossierRecord>([...dossier.events, ...dossier.positions]),
    withDescendants: {
      issue: collectDescendants(dossier.issues, (issue) => issue.parent),
      actor: collectDescendants(dossier.actors, (actor) => actor.partOf),
      place: collectDescendants(dossier.places, (place) => place.partOf),
    },
  };
}

/** The side an actor belongs to: its root by partOf, itself when it has no parent. */
export function resolveSide(index: DossierIndex, actorId: string): string {
  return resolveRoot(index.actor, actorId, ({ partOf }) => partOf);
}

/** The top issue that lends its colour: "1" … "5" or "other". */
export function resolveIssueColour(index: DossierIndex, issueId: string | undefined): string {
  let issue = issueId === undefined ? undefined : index.issue.get(issueId);
  while (issue && !issue.colour && issue.parent) issue = index.issue.get(issue.parent);
  return issue?.colour ?? "other";
}

function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function collectDescendants<T extends { id: string }>(
  items: readonly T[],
  parentOf: (item: T) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const parents = new Map(items.map((item) => [item.id, parentOf(item)]));
  const collected = new Map<string, string[]>(items.map((item) => [item.id, []]));
  for (const item of items) {
    for (let id: string | undefined = item.id; id !== undefined; id = parents.get(id)) {
      collected.get(id)?.push(item.id);
    }
  }
  return collected;
}
