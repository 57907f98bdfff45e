import type { PositionRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { STANCES } from "../model/vocabulary";
import { resolveStanceDirection, type StanceDirection } from "../model/stanceDirection";
import { createTurnFinder, type Directed } from "./turnFinder";
import { selectTopIssues } from "./topIssue";

/** A speaker was for something from an actor and is now against something from it, or the reverse. */
export interface StanceChange {
  /** The actor that both are directed at. */
  target: string;
  /** The direction it changed to. */
  to: StanceDirection;
  /** Row of the position before. */
  since: number;
}

/**
 * Changes of direction by row and top issue. One is told only where the same speaker, on the same
 * top issue and towards the same actor, was of the other direction in all that came last before it,
 * and nothing of a time that overlaps says otherwise. Concern and assessment have no direction, and
 * nobody turns on the unidentified.
 */
export function selectStanceChanges(
  index: DossierIndex,
): ReadonlyMap<number, ReadonlyMap<string, StanceChange>> {
  const changes = new Map<number, Map<string, StanceChange>>();
  for (const { issue, target, positions } of collectDirected(index)) {
    const findTurn = createTurnFinder(index.table, positions);
    for (const position of positions) {
      const since = findTurn(position);
      if (since === null) continue;
      const { row, direction } = position;
      const ofRow = changes.get(row) ?? new Map<string, StanceChange>();
      ofRow.set(issue, { target, to: direction, since });
      changes.set(row, ofRow);
    }
  }
  return changes;
}

interface DirectedList {
  issue: string;
  target: string;
  positions: Directed[];
}

/** Positions for or against something, by speaker, top issue and the actor they are directed at. */
function collectDirected(index: DossierIndex): DirectedList[] {
  const lists = new Map<string, DirectedList>();
  for (const [row, stance] of index.table.stance.entries()) {
    const direction = stance < 0 ? null : resolveStanceDirection(STANCES[stance]!);
    if (direction === null) continue;
    const record = index.table.record(row);
    if (record.type !== "position") continue;
    for (const issue of selectTopIssues(index, record.issues)) {
      for (const target of selectTargets(index, record)) {
        const key = `${record.speaker} ${issue} ${target}`;
        const list = lists.get(key) ?? { issue, target, positions: [] };
        list.positions.push({ row, direction });
        lists.set(key, list);
      }
    }
  }
  return [...lists.values()];
}

function selectTargets(index: DossierIndex, { ties }: PositionRecord): string[] {
  const targets = ties.filter(({ role }) => role === "target").map(({ to }) => to);
  return [...new Set(targets)].filter((id) => {
    const actor = index.actor.get(id);
    return actor !== undefined && actor.kind !== "unidentified";
  });
}
