import { useEffect, type RefObject } from "react";

/** Boxes that scroll while presenting. */
const BOXES = '.view-page-main, .details-slot, [data-view="details"]';

/** A line that is cut by less than this is seen whole. */
const SEEN_PX = 4;

/** Marks each box that holds more below than it shows (`data-goes-on`): a wall has no scrollbar to tell it. */
export function useMarkedEnds(stage: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = stage.current;
    if (!root) return;
    let frame = 0;
    const mark = () => {
      for (const box of [root, ...root.querySelectorAll(BOXES)]) {
        const hiddenPx = box.scrollHeight - box.clientHeight - box.scrollTop;
        box.toggleAttribute("data-goes-on", hiddenPx > SEEN_PX);
      }
    };
    const markSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(mark);
    };
    const drawn = new MutationObserver(markSoon);
    drawn.observe(root, { childList: true, subtree: true, characterData: true });
    const resized = new ResizeObserver(markSoon);
    resized.observe(root);
    root.addEventListener("scroll", markSoon, true);
    root.addEventListener("toggle", markSoon, true);
    markSoon();
    return () => {
      cancelAnimationFrame(frame);
      drawn.disconnect();
      resized.disconnect();
      root.removeEventListener("scroll", markSoon, true);
      root.removeEventListener("toggle", markSoon, true);
    };
  }, [stage]);
}
