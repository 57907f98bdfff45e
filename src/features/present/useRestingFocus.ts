import { useCallback, type RefObject } from "react";

/**
 * Puts the focus on the stage before a step: off a mark, so that the next arrow steps again, and where
 * the details of the next step leave it alone. The presenter's own buttons keep it.
 */
export function useRestingFocus(stage: RefObject<HTMLElement | null>): () => void {
  return useCallback(() => {
    const active = document.activeElement;
    const isOurs = active === null || active === document.body || stage.current?.contains(active);
    if (isOurs) stage.current?.focus({ preventScroll: true });
  }, [stage]);
}
