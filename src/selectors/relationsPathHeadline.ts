import type { DossierIndex } from "../model/dossierIndex";
import { m } from "../paraglide/messages.js";
import type { PathEnds } from "../state/pathEnds";
import { withFilterPhrase } from "./filterPhrase";
import { facetValueLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { selectPaths, type RelationPaths } from "./relationsPaths";

/** So many alternatives can be read in a headline. */
const MOST_NAMED = 3;

/** "China and Jaish al-Adl are joined by 2 steps: through Iran". */
export function selectPathHeadline(model: LinkedModel, path: PathEnds): string {
  const { index } = model;
  return withFilterPhrase(model, pathSentence(index, path, selectPaths(model, path)));
}

function pathSentence(index: DossierIndex, path: PathEnds, paths: RelationPaths): string {
  const { ends, steps, ways, between } = paths;
  const [first, second] = path.map((id) => facetValueLabel(index, "actor", id)) as [string, string];
  const [whole, other] = ends.map((id) => facetValueLabel(index, "actor", id)) as [string, string];
  if (steps === 0) return m.relations_path_one({ first, second, whole });
  const names = { first: whole, second: other };
  if (steps === null) return m.relations_path_none(names);
  if (steps === 1) return m.relations_path_direct(names);
  if (ways === 1) {
    return m.relations_path_through({
      ...names,
      count: steps,
      through: joinNames(
        between.flat().map((id) => facetValueLabel(index, "actor", id)),
        "conjunction",
      ),
    });
  }
  const [alternatives = []] = between;
  if (steps === 2 && alternatives.length <= MOST_NAMED) {
    const through = joinNames(
      alternatives.map((id) => facetValueLabel(index, "actor", id)),
      "disjunction",
    );
    return m.relations_path_through({ ...names, count: steps, through });
  }
  return m.relations_path_ways({ ...names, count: steps, ways });
}

function joinNames(names: readonly string[], type: "conjunction" | "disjunction"): string {
  return new Intl.ListFormat("en-GB", { type }).format(names);
}
