import { resolveNextOrder, type SourceColumn } from "./sourceOrder";
import { push, type Transition } from "./transition";

/** Narrows the list of sources; `typing` replaces the present entry, `entered` makes one of its own. */
export function setFind(find: string, when: "typing" | "entered"): Transition {
  return {
    apply: (state) => ({ ...state, find }),
    history: when === "typing" ? "replace" : "push",
    draft: true,
  };
}

/** The records that rest on one side of the sources alone; null lists the sources. */
export function setAlone(alone: string | null): Transition {
  return push((state) => ({ ...state, alone }));
}

/** A press on the head of a column of the sources: sorts by it, the next turns it round. */
export function sortSourcesBy(column: SourceColumn): Transition {
  return push((state) => ({ ...state, sort: resolveNextOrder(state.sort, column) }));
}
