import { useContext } from "react";
import { referenceId, referenceType, tieEnds, type Reference } from "../../model/reference";
import { rollUpActors } from "../../selectors/rollUpActors";
import { useHovered } from "../../state/useHovered";
import { useLinked } from "../linked/LinkedContext";
import { LanesContext } from "./LanesContext";

/**
 * Among many ties those of the actor that is pointed at, or else selected, stand out by the others
 * standing back. True for what stands back: a tie without that actor at an end, another actor that
 * has no tie with it.
 */
export function useIsolated(own: readonly string[]): boolean {
  const { index, state, level } = useLinked();
  const { standing } = useContext(LanesContext);
  const rolled = rollUpActors(index, level);
  return useHovered((hovered) => {
    const centre = actorOf(hovered) ?? actorOf(state.sel);
    if (centre === null) return false;
    const whole = rolled.get(centre) ?? centre;
    return standing.has(whole) && !own.includes(whole);
  });
}

function actorOf(reference: Reference | null): string | null {
  if (reference === null || tieEnds(reference) !== null) return null;
  return referenceType(reference) === "actor" ? referenceId(reference) : null;
}
