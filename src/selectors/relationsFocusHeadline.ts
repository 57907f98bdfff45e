import { m } from "../paraglide/messages.js";
import { withFilterPhrase } from "./filterPhrase";
import { facetValueLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import type { RelationsGraph } from "./relationsGraph";
import { selectRelationsHeadline } from "./relationsHeadline";
import { selectPathHeadline } from "./relationsPathHeadline";

/** One sentence on the ways between two actors, or on the relations around one. */
export function selectFocusedHeadline(model: LinkedModel, graph: RelationsGraph): string {
  const { index, filter, state } = model;
  if (state.path) return selectPathHeadline(model, state.path);
  const isTied = graph.relations.some(({ rows }) => rows.some((row) => filter.passes[row]));
  if (isTied || !state.ego) return selectRelationsHeadline(model, graph);
  const name = facetValueLabel(index, "actor", state.ego.id);
  const isDescription = index.actor.get(state.ego.id)?.kind === "unidentified";
  const told = isDescription ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return withFilterPhrase(model, m.relations_headline_none_of({ name: told }));
}
