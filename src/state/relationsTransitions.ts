import { canonicalMoved, type MovedActor } from "./movedActors";
import type { PathEnds } from "./pathEnds";
import { push, type Transition } from "./transition";
import type { EgoFocus } from "./viewState";

/** The relations around one actor; null shows all of them again. */
export function setEgo(ego: EgoFocus | null): Transition {
  return push((state) => ({ ...state, ego, path: null, at: [] }));
}

/** The ways between two actors; null shows all relations again. */
export function setPath(path: PathEnds | null): Transition {
  return push((state) => ({ ...state, path, ego: null, at: [] }));
}

/** Puts an actor of the relations at a place. For the end of a drag, not for each of its steps. */
export function moveActor(moved: MovedActor): Transition {
  return push((state) => ({ ...state, at: canonicalMoved([...state.at, moved]) }));
}

/** Everyone stands by rule again. */
export function resetLayout(): Transition {
  return push((state) => ({ ...state, at: [] }));
}
