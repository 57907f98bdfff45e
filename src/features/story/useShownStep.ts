import { useEffect, type RefObject } from "react";
import { onceReady } from "../../ui/useReady";

const AIR_PX = 8;

/**
 * Shows the view of a step from its top once it is drawn: below the bar where that stays in sight, else
 * with the whole page. What is selected has the say where one of its marks can be scrolled to.
 */
export function useShownStep(barRef: RefObject<HTMLElement | null>, step: number): void {
  useEffect(
    () =>
      onceReady(() => {
        const bar = barRef.current;
        const views = document.getElementById("views");
        if (!bar || !views) return;
        if (getComputedStyle(bar).position !== "sticky") {
          window.scrollTo({ top: 0, behavior: "instant" });
        } else if (!views.querySelector('[data-ref][aria-current="true"]')) {
          const downPx = views.getBoundingClientRect().top - bar.getBoundingClientRect().bottom;
          window.scrollBy({ top: downPx - AIR_PX, behavior: "instant" });
        }
      }),
    [barRef, step],
  );
}
