import type { DossierIndex } from "../model/dossierIndex";
import type { EgoFocus, RelationLevel } from "../state/viewState";
import type { LinkedModel } from "./linkedModel";
import { keepAround } from "./relationsEgo";
import { MOST_ACTORS_ONE_BY_ONE } from "./relationsLevel";
import { selectRelationsNodes, type RelationsNode } from "./relationsNodes";
import { selectRelationsVoids, type RelationsVoid } from "./relationsVoids";
import { rollUpActors } from "./rollUpActors";
import { sumTies, type Relation } from "./sumTies";

/** Who and what is drawn, whatever the filter: a layout built on it never moves. */
export interface RelationsGraph {
  nodes: readonly RelationsNode[];
  relations: readonly Relation[];
  voids: readonly RelationsVoid[];
}

const graphs = new WeakMap<DossierIndex, Map<string, RelationsGraph>>();

/**
 * Actors, sums of ties and reported silences of a dossier at a level, all or around one actor. The
 * very same graph each time.
 */
export function selectRelationsGraph(
  index: DossierIndex,
  level: RelationLevel = "person",
  ego: EgoFocus | null = null,
): RelationsGraph {
  const known = graphs.get(index) ?? new Map<string, RelationsGraph>();
  graphs.set(index, known);
  const centre = ego && (rollUpActors(index, level).get(ego.id) ?? ego.id);
  const key = ego ? `${level} ${centre}.${ego.steps}` : level;
  const graph = known.get(key) ?? buildGraph(index, level, ego && { ...ego, id: centre ?? ego.id });
  known.set(key, graph);
  return graph;
}

function buildGraph(
  index: DossierIndex,
  level: RelationLevel,
  ego: EgoFocus | null,
): RelationsGraph {
  if (ego) return keepAround(selectRelationsGraph(index, level), ego);
  return {
    nodes: selectRelationsNodes(index, level),
    relations: sumTies(index, level),
    voids: selectRelationsVoids(index, level),
  };
}

/** Few enough that each actor has a place of its own, rather than a line for each sum of ties. */
export function standsOneByOne(
  { level, state }: Pick<LinkedModel, "level" | "state">,
  graph: RelationsGraph,
): boolean {
  return level !== "state" && !state.ego && graph.nodes.length <= MOST_ACTORS_ONE_BY_ONE;
}
