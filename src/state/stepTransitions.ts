import type { Reference } from "../model/reference";
import type { Transition } from "./transition";
import type { ViewState } from "./viewState";

/**
 * Selects the next record of a walk and shows its time. A press makes an entry; steps that
 * follow by themselves replace it, so that Back leads to where the walk began and not through all of it.
 */
export function stepTo(
  sel: Reference,
  { t, history }: { t?: ViewState["t"]; history: Transition["history"] },
): Transition {
  return { apply: (state) => ({ ...state, sel, t: t ?? state.t }), history };
}
