import type { DossierIndex } from "../model/dossierIndex";
import type { RelationLevel } from "../state/viewState";
import type { LinkedModel } from "./linkedModel";
import { MOST_ACTORS_ONE_BY_ONE } from "./relationsLevel";
import { selectRelationsNodes, type RelationsNode } from "./relationsNodes";
import { selectRelationsVoids, type RelationsVoid } from "./relationsVoids";
import { sumTies, type Relation } from "./sumTies";

/** Who and what is drawn, whatever the filter: a layout built on it never moves. */
export interface RelationsGraph {
  nodes: readonly RelationsNode[];
  relations: readonly Relation[];
  voids: readonly RelationsVoid[];
}

const graphs = new WeakMap<DossierIndex, Map<RelationLevel, RelationsGraph>>();

/** Actors, sums of ties and reported silences of a dossier at a level. The very same graph each time. */
export function selectRelationsGraph(
  index: DossierIndex,
  level: RelationLevel = "person",
): RelationsGraph {
  const known = graphs.get(index) ?? new Map<RelationLevel, RelationsGraph>();
  graphs.set(index, known);
  const graph = known.get(level) ?? {
    nodes: selectRelationsNodes(index, level),
    relations: sumTies(index, level),
    voids: selectRelationsVoids(index, level),
  };
  known.set(level, graph);
  return graph;
}

/** Few enough that each actor has a place of its own, rather than a line for each sum of ties. */
export function standsOneByOne(
  { level, state }: Pick<LinkedModel, "level" | "state">,
  graph: RelationsGraph,
): boolean {
  return (
    level !== "state" && !state.ego && !state.path && graph.nodes.length <= MOST_ACTORS_ONE_BY_ONE
  );
}
