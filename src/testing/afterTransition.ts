import type { Transition } from "../state/transition";
import { DEFAULT_VIEW_STATE, type ViewState } from "../state/viewState";

/** The state that a step leads to from the default view with the given fields. */
export function after(transition: Transition, fields: Partial<ViewState> = {}): ViewState {
  return transition.apply({ ...DEFAULT_VIEW_STATE, ...fields });
}
