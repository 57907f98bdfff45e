import type { EgoFocus } from "../state/viewState";
import type { RelationsGraph } from "./relationsGraph";

/**
 * The part of a graph around one actor: with one step its own ties, with two also those of whom it is
 * tied to. Who has no such tie is left out, except the actor itself and the states in whose frames the
 * others stand.
 */
export function keepAround(graph: RelationsGraph, { id, steps }: EgoFocus): RelationsGraph {
  let reached = new Set([id]);
  let relations: RelationsGraph["relations"] = [];
  for (let step = 0; step < steps; step++) {
    const inner = reached;
    relations = graph.relations.filter(({ from, to }) => inner.has(from) || inner.has(to));
    reached = new Set([...inner, ...relations.flatMap(({ from, to }) => [from, to])]);
  }
  return keepPairs(graph, reached, relations, id);
}

/** These actors and ties, the frames that the actors stand in, and the silences of pairs and of the centre. */
export function keepPairs(
  graph: RelationsGraph,
  reached: ReadonlySet<string>,
  relations: RelationsGraph["relations"],
  centre?: string,
): RelationsGraph {
  const sides = new Set(
    graph.nodes.flatMap((node) => (reached.has(node.id) && node.side ? node.side : [])),
  );
  const pairs = new Set(relations.map(({ from, to }) => pairOf(from, to)));
  return {
    nodes: graph.nodes.filter(
      (node) => reached.has(node.id) || (node.isFrame && node.side && sides.has(node.side)),
    ),
    relations,
    voids: graph.voids.filter(
      ({ from, to }) => from === centre || to === centre || pairs.has(pairOf(from, to)),
    ),
  };
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}
