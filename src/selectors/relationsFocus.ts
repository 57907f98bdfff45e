import type { DossierIndex } from "../model/dossierIndex";
import type { EgoFocus, RelationLevel } from "../state/viewState";
import type { LinkedModel } from "./linkedModel";
import { keepAround } from "./relationsEgo";
import { selectRelationsGraph, type RelationsGraph } from "./relationsGraph";
import { selectPaths } from "./relationsPaths";
import { rollUpActors } from "./rollUpActors";

const graphs = new WeakMap<RelationsGraph, Map<string, RelationsGraph>>();

/** The relations that the reader asks for: all, those around one actor, or the ways between two. */
export function selectFocusedGraph(model: LinkedModel): RelationsGraph {
  const { index, level, state } = model;
  if (state.path) return selectPaths(model, state.path).graph;
  return state.ego
    ? selectGraphAround(index, level, state.ego)
    : selectRelationsGraph(index, level);
}

/** The part of a graph around one actor, or around whom it counts with; the very same each time. */
export function selectGraphAround(
  index: DossierIndex,
  level: RelationLevel,
  ego: EgoFocus,
): RelationsGraph {
  const whole = selectRelationsGraph(index, level);
  const known = graphs.get(whole) ?? new Map<string, RelationsGraph>();
  graphs.set(whole, known);
  const id = rollUpActors(index, level).get(ego.id) ?? ego.id;
  const key = `${id}.${ego.steps}`;
  const graph = known.get(key) ?? keepAround(whole, { ...ego, id });
  known.set(key, graph);
  return graph;
}
