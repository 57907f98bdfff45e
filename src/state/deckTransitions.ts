import { push, type Transition } from "./transition";
import { showStep } from "./sequenceTransitions";
import type { PresentMode, ViewState } from "./viewState";

/** Another deck in the place of the present one; `toStep` tells where the present step stands in it. */
export function putDeck(
  deck: string,
  toStep: (step: number | null) => number | null = (step) => step,
): Transition {
  return push((state) => ({ ...state, deck, step: deck === "" ? null : toStep(state.step) }));
}

/** The page as it is read, as an audience sees it, or as its speaker does. */
export function setPresent(present: PresentMode | null): Transition {
  return push((state) => ({ ...state, present }));
}

/** Shows the sequence to an audience: where one is in it, else from its first step. */
export function startPresenting(first: ViewState | undefined, step: number | null): Transition {
  return push((state) => {
    const shown = step !== null || !first ? state : showStep(first, 1).apply(state);
    return { ...shown, present: "view" };
  });
}

/** Shows a step to an audience from the page that lists them. */
export function presentStep(view: ViewState, step: number): Transition {
  return push((state) => ({ ...showStep(view, step).apply(state), present: "view" }));
}

/**
 * Goes to the step that `resolve` makes of the newest one (0 before the first), drawn yet or not, so that
 * two quick presses are two steps. Where there is none, the state stays.
 */
export function walkSteps(
  views: readonly ViewState[],
  resolve: (step: number) => number,
): Transition {
  return push((state) => {
    const from = state.step !== null && state.step <= views.length ? state.step : 0;
    const to = resolve(from);
    const view = views[to - 1];
    return view ? showStep(view, to).apply(state) : state;
  });
}
