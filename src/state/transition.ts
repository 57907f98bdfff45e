import type { ViewState } from "./viewState";

/** One step of the reader: what changes, and whether Back undoes it (`push`) or not (`replace`). */
export interface Transition {
  apply: (state: ViewState) => ViewState;
  history: "push" | "replace";
  /**
   * For text being typed. Replacing drafts change the present entry; the pushing draft that follows
   * puts the text into an entry of its own, so that Back leads to the state before the typing.
   */
  draft?: true;
}

export function push(apply: Transition["apply"]): Transition {
  return { apply, history: "push" };
}

export function replace(apply: Transition["apply"]): Transition {
  return { apply, history: "replace" };
}
