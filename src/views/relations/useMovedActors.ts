import { useState } from "react";
import { formatMoved, type MovedActor } from "../../state/movedActors";
import { useLinked } from "../linked/LinkedContext";

/** Where the link puts actors: the same list for the same places, which each address brings anew. */
export function useMovedActors(): readonly MovedActor[] {
  const { at } = useLinked().state;
  const [kept, setKept] = useState(at);
  if (formatMoved(at) === formatMoved(kept)) return kept;
  setKept(at);
  return at;
}
