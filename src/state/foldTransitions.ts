import { canonicalIds, MAX_IDS_PER_FACET } from "./canonicalIds";
import { push, type Transition } from "./transition";

/**
 * Folds or opens an actor's row of the positions; `fold` names those that are not as by default, and
 * takes no more than 100.
 */
export function toggleFold(actor: string): Transition {
  return push((state) => {
    const { fold } = state;
    if (fold.includes(actor)) return { ...state, fold: fold.filter((id) => id !== actor) };
    if (fold.length >= MAX_IDS_PER_FACET) return state;
    return { ...state, fold: canonicalIds([...fold, actor]) };
  });
}

/** Sets all folds at once: those that are not as by default. */
export function setFolds(fold: readonly string[]): Transition {
  return push((state) => ({ ...state, fold: canonicalIds(fold) }));
}
