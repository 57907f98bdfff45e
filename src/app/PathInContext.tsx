import { m } from "../paraglide/messages.js";
import { selectStepsInContext } from "../selectors/relationsPathInContext";
import { setLayer } from "../state/transitions";
import { useReady } from "../ui/useReady";
import { useLinked } from "../views/linked/LinkedContext";
import { StateLink } from "../views/linked/StateLink";
import { useContextIndex } from "./useContextIndex";

/** Offers to add the context to the ways between two actors, where it joins them. Nothing without it. */
export function PathInContext() {
  const { state } = useLinked();
  const { index, error } = useContextIndex();
  useReady(index !== undefined || error !== null);
  const steps = index && state.path && selectStepsInContext(index, state, state.path);
  if (!steps) return null;
  return (
    <>
      {" · "}
      <StateLink to={setLayer("all")} inText>
        {m.relations_path_with_context({ count: steps })}
      </StateLink>
    </>
  );
}
