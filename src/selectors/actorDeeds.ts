import type { DossierIndex } from "../model/dossierIndex";
import type { EventKind, ParticipantRole } from "../model/vocabulary";
import type { ActorNode } from "./actorTree";
import { selectTopIssues } from "./topIssue";

/** In these one takes a stand without being quoted. */
const KINDS: ReadonlySet<EventKind> = new Set(["vote", "agreement", "statement"]);
const ROLES: ReadonlySet<ParticipantRole> = new Set([
  "initiator",
  "participant",
  "counterpart",
  "speaker",
  "author",
]);

/**
 * In how many votes, agreements and statements on a top issue an actor of the tree takes part, or
 * whoever is part of it and stands in no row of the tree; for a folded row all within it count as well.
 */
export function createDeedCounter(index: DossierIndex, tree: readonly ActorNode[]) {
  const { table } = index;
  const known = new Set(tree.flatMap(listActors));
  const rows = new Map<string, Set<number>>();
  const nearest = (actor: string): string | undefined => {
    let at: string | undefined = actor;
    while (at !== undefined && !known.has(at)) at = index.actor.get(at)?.partOf;
    return at;
  };
  for (let row = 0; known.size > 0 && row < table.count; row++) {
    const record = table.record(row);
    if (record.type !== "event" || !KINDS.has(record.kind)) continue;
    const actors = record.participants.flatMap(({ actor, role }) =>
      ROLES.has(role) ? (nearest(actor) ?? []) : [],
    );
    for (const issue of selectTopIssues(index, record.issues)) {
      for (const actor of actors) {
        const key = `${actor} ${issue}`;
        rows.set(key, (rows.get(key) ?? new Set()).add(row));
      }
    }
  }
  return (node: ActorNode, issue: string, isFolded: boolean): number => {
    const actors = isFolded ? listActors(node) : [node.actor];
    return new Set(actors.flatMap((actor) => [...(rows.get(`${actor} ${issue}`) ?? [])])).size;
  };
}

function listActors({ actor, children }: ActorNode): string[] {
  return [actor, ...children.flatMap(listActors)];
}
