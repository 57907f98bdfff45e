import type { PathEnds } from "../state/pathEnds";
import type { LinkedModel } from "./linkedModel";
import { keepPairs } from "./relationsEgo";
import { selectRelationsGraph, type RelationsGraph } from "./relationsGraph";
import { rollUpActors } from "./rollUpActors";

/** All shortest ways between two actors along ties of which a record passes, whichever way these lead. */
export interface RelationPaths {
  /** The ends as they count at the level. */
  ends: PathEnds;
  /** How many ties are between them; null where no chain joins them, 0 where both count as one. */
  steps: number | null;
  /** How many ways there are; ties between the same two count once. */
  ways: number;
  /** Everyone on the ways between the ends by how many steps they are from the first, in the dossier's order. */
  between: readonly (readonly string[])[];
  /** Only who and what is on the ways; the two ends alone where there are none. */
  graph: RelationsGraph;
}

type PathModel = Pick<LinkedModel, "index" | "level" | "filter">;

/** The ways between two actors under the present filter and at the present level. */
export function selectPaths({ index, level, filter }: PathModel, path: PathEnds): RelationPaths {
  const rolled = rollUpActors(index, level);
  const [first, second] = path.map((id) => rolled.get(id) ?? id) as [string, string];
  const whole = selectRelationsGraph(index, level);
  const passing = whole.relations.filter(({ rows }) => rows.some((row) => filter.passes[row]));
  const neighbours = listNeighbours(passing);
  const fromFirst = measure(neighbours, first);
  const fromSecond = measure(neighbours, second);
  const steps = fromFirst.get(second) ?? null;
  const isOn = (a: string, b: string) =>
    steps !== null &&
    (fromFirst.get(a) ?? Infinity) + 1 + (fromSecond.get(b) ?? Infinity) === steps;
  const relations = passing.filter(({ from, to }) => isOn(from, to) || isOn(to, from));
  const reached = new Set([first, second, ...relations.flatMap(({ from, to }) => [from, to])]);
  const placed = whole.nodes.filter(({ id }) => reached.has(id));
  const between = Array.from({ length: Math.max(0, (steps ?? 0) - 1) }, (_, at) =>
    placed.flatMap(({ id }) => (fromFirst.get(id) === at + 1 ? [id] : [])),
  );
  return {
    ends: [first, second],
    steps,
    ways: countWays(neighbours, fromFirst, fromSecond, first, second),
    between,
    graph: keepPairs(whole, reached, relations),
  };
}

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

function listNeighbours(relations: RelationsGraph["relations"]): Neighbours {
  const neighbours = new Map<string, Set<string>>();
  const join = (a: string, b: string) => neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  for (const { from, to } of relations) {
    join(from, to);
    join(to, from);
  }
  return neighbours;
}

/** Steps from one actor to each that can be reached, the nearest first. */
function measure(neighbours: Neighbours, start: string): ReadonlyMap<string, number> {
  const steps = new Map([[start, 0]]);
  for (const [id, step] of steps) {
    for (const next of neighbours.get(id) ?? []) if (!steps.has(next)) steps.set(next, step + 1);
  }
  return steps;
}

function countWays(
  neighbours: Neighbours,
  fromFirst: ReadonlyMap<string, number>,
  fromSecond: ReadonlyMap<string, number>,
  first: string,
  second: string,
): number {
  const steps = fromFirst.get(second);
  if (steps === undefined) return 0;
  const ways = new Map([[first, 1]]);
  for (const [id, step] of fromFirst) {
    if (step + (fromSecond.get(id) ?? Infinity) !== steps) continue;
    for (const next of neighbours.get(id) ?? []) {
      if (fromFirst.get(next) !== step + 1) continue;
      ways.set(next, (ways.get(next) ?? 0) + (ways.get(id) ?? 0));
    }
  }
  return ways.get(second) ?? 0;
}
