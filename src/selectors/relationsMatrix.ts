import { resolveSide, type DossierIndex } from "../model/dossierIndex";
import { referenceId, referenceType, tieEnds, type Reference } from "../model/reference";
import type { RelationLevel } from "../state/viewState";
import type { RelationsSeries, ShownRelation } from "./relations";
import type { RelationsNode } from "./relationsNodes";
import type { RelationsVoid } from "./relationsVoids";
import { rollUpActors } from "./rollUpActors";

/** So many rows and columns can still be followed by eye; the table has everyone. */
export const MOST_MATRIX_ACTORS = 60;

/** An actor with a row and a column. */
export interface TieMatrixActor {
  node: RelationsNode;
  /** 0 for a state or whoever is part of nothing that is shown, then offices, then people. */
  depth: number;
  /** Whether it is the first behind or before several who are part of one whole. */
  startsGroup: boolean;
}

/** What leads from the actor of a row to that of a column. */
export interface TieMatrixCell {
  /** The directed tie, the tie of the two as counterparts, or both. */
  relations: readonly ShownRelation[];
  silence: RelationsVoid | null;
}

export interface TieMatrix {
  actors: readonly TieMatrixActor[];
  /** By `from~to`; a tie of counterparts stands in both cells. */
  cells: ReadonlyMap<string, TieMatrixCell>;
  /** Actors that have no tie and no silence. */
  apart: readonly string[];
  /** Most records of a tie that pass: the strongest shade. */
  most: number;
}

/**
 * The same actors, ties and silences as the picture, from row to column, whatever the filter: it mutes
 * in place. Of a crowd those with most records at their ties, the ends of what is selected and those of
 * a silence.
 */
export function selectTieMatrix(
  index: DossierIndex,
  level: RelationLevel,
  series: RelationsSeries,
  sel: Reference | null,
): TieMatrix {
  const { nodes, relations, voids } = series;
  const weights = weighActors(relations);
  const silent = new Set(voids.flatMap(({ from, to }) => [from, to]));
  const taking = nodes.filter(({ id }) => weights.has(id) || silent.has(id));
  const chosen = endsOf(sel).map((id) => rollUpActors(index, level).get(id) ?? id);
  const isKept = (id: string) => silent.has(id) || chosen.includes(id);
  const shown = new Set(
    taking
      .toSorted(
        (a, b) =>
          Number(isKept(b.id)) - Number(isKept(a.id)) ||
          (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0),
      )
      .slice(0, MOST_MATRIX_ACTORS)
      .map(({ id }) => id),
  );
  return {
    actors: orderActors(
      index,
      taking.filter(({ id }) => shown.has(id)),
      weights,
    ),
    cells: fillCells(series, shown),
    apart: nodes.flatMap(({ id }) => (weights.has(id) || silent.has(id) ? [] : [id])),
    most: Math.max(1, ...relations.map((relation) => relation.shown)),
  };
}

/** Distinct records at the ties of each actor that has any. */
function weighActors(relations: readonly ShownRelation[]): Map<string, number> {
  const rows = new Map<string, Set<number>>();
  for (const { from, to, rows: own } of relations) {
    for (const id of [from, to]) rows.set(id, new Set([...(rows.get(id) ?? []), ...own]));
  }
  return new Map([...rows].map(([id, own]) => [id, own.size]));
}

function endsOf(sel: Reference | null): string[] {
  if (sel === null) return [];
  const ends = tieEnds(sel);
  if (ends) return [ends.from, ends.to];
  return referenceType(sel) === "actor" ? [referenceId(sel)] : [];
}

function fillCells({ relations, voids }: RelationsSeries, shown: ReadonlySet<string>) {
  const cells = new Map<string, { relations: ShownRelation[]; silence: RelationsVoid | null }>();
  const cellOf = (from: string, to: string) => {
    const cell = cells.get(`${from}~${to}`) ?? { relations: [], silence: null };
    cells.set(`${from}~${to}`, cell);
    return cell;
  };
  for (const relation of relations) {
    const { from, to, directed, isGone } = relation;
    if (isGone || !shown.has(from) || !shown.has(to)) continue;
    cellOf(from, to).relations.push(relation);
    if (!directed) cellOf(to, from).relations.push(relation);
  }
  for (const silence of voids) {
    if (!shown.has(silence.from) || !shown.has(silence.to)) continue;
    cellOf(silence.from, silence.to).silence = silence;
  }
  return cells;
}

/**
 * Those who are part of one whole stand together, from the state to the office to the person: first the
 * two states that the picture is about, then the wholes with most records at their ties.
 */
function orderActors(
  index: DossierIndex,
  nodes: readonly RelationsNode[],
  weights: ReadonlyMap<string, number>,
): TieMatrixActor[] {
  const shown = new Set(nodes.map(({ id }) => id));
  const byWhole = new Map<string, RelationsNode[]>();
  for (const node of nodes) {
    const whole = resolveSide(index, node.id);
    byWhole.set(whole, [...(byWhole.get(whole) ?? []), node]);
  }
  const sideOf = ([node]: readonly RelationsNode[]) =>
    node?.side === "left" ? 0 : node?.side === "right" ? 1 : 2;
  const weightOf = (group: readonly RelationsNode[]) =>
    Math.max(...group.map(({ id }) => weights.get(id) ?? 0));
  return [...byWhole.values()]
    .toSorted((a, b) => sideOf(a) - sideOf(b) || weightOf(b) - weightOf(a))
    .flatMap((group, at, groups) =>
      orderWithin(index, group).map((node, place): TieMatrixActor => {
        const wholes = listWholes(index, node.id).filter((id) => shown.has(id));
        const isApart = group.length > 1 || (groups[at - 1]?.length ?? 0) > 1;
        return { node, depth: wholes.length, startsGroup: place === 0 && at > 0 && isApart };
      }),
    );
}

/** Each behind the nearest that it is part of, else in the dossier's order. */
function orderWithin(index: DossierIndex, group: readonly RelationsNode[]): RelationsNode[] {
  const order = new Map(index.dossier.actors.map(({ id }, at) => [id, at]));
  const pathOf = ({ id }: RelationsNode) =>
    [...listWholes(index, id).toReversed(), id].map((part) => order.get(part) ?? 0);
  return group.toSorted((a, b) => {
    const [first, second] = [pathOf(a), pathOf(b)];
    const at = first.findIndex((place, step) => place !== second[step]);
    return at < 0 ? first.length - second.length : (first[at] ?? 0) - (second[at] ?? -1);
  });
}

/** Whom an actor is part of, from the nearest on. */
function listWholes({ actor }: DossierIndex, id: string): string[] {
  const wholes: string[] = [];
  let whole = actor.get(id)?.partOf;
  while (whole !== undefined && !wholes.includes(whole)) {
    wholes.push(whole);
    whole = actor.get(whole)?.partOf;
  }
  return wholes;
}
