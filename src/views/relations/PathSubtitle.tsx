import type { ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import { facetValueLabel } from "../../selectors/labels";
import { selectPaths } from "../../selectors/relationsPaths";
import { clearFilters } from "../../state/filterTransitions";
import { setLevel } from "../../state/transitions";
import { setEgo, setPath } from "../../state/relationsTransitions";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";

/** Between whom, and the ways out: all relations, and what would join the two where nothing does. */
export function PathSubtitle({ inContext }: { inContext: ReactNode }) {
  const model = useLinked();
  const { index, state, filter } = model;
  const { path } = state;
  if (!path) return null;
  const [first, second] = path.map((id) => facetValueLabel(index, "actor", id)) as [string, string];
  const { steps } = selectPaths(model, path);
  const everything = { ...model, filter: { ...filter, passes: filter.passes.map(() => 1) } };
  const unfiltered = steps === null ? selectPaths(everything, path).steps : null;
  return (
    <>
      <span className="text-ink font-semibold">{m.relations_path({ first, second })}</span>{" "}
      <StateLink to={setPath(null)} inText>
        {m.relations_path_all()}
      </StateLink>
      {" · "}
      <StateLink to={setEgo({ id: path[0], steps: 1 })} inText>
        {m.relations_path_ego({ name: first })}
      </StateLink>
      {unfiltered !== null && (
        <>
          {" · "}
          <StateLink to={clearFilters()} inText>
            {m.relations_path_unfiltered({ count: unfiltered })}
          </StateLink>
        </>
      )}
      {steps === null && state.layer === "article" && inContext}
      {steps === 0 && (
        <>
          {" · "}
          <StateLink to={setLevel("person")} inText>
            {m.relations_path_apart()}
          </StateLink>
        </>
      )}
    </>
  );
}
