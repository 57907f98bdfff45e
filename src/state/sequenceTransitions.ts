import { push, type Transition } from "./transition";
import type { ViewState } from "./viewState";

/** A view by itself: without its place in a sequence, and however it is looked at. */
export function plainView(state: ViewState): ViewState {
  return { ...state, step: null, deck: "", present: null, embed: false, theme: null };
}

/** Goes to a step of the sequence: its view, in the deck, frame and colours of the present one. */
export function showStep(view: ViewState, step: number): Transition {
  return push(({ deck, present, embed, theme }) => ({
    ...view,
    step,
    deck,
    present,
    embed,
    theme,
  }));
}

/** Goes to a step of the tour, which takes the place of a deck. */
export function showTourStep(view: ViewState, step: number): Transition {
  const { apply } = showStep(view, step);
  return push((state) => ({ ...apply(state), deck: "" }));
}

/** The sequence is left, the view stays. */
export function leaveSequence(): Transition {
  return push((state) => ({ ...state, step: null, deck: "", present: null }));
}
