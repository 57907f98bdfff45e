import type { RefObject } from "react";
import type { PlacedOverview } from "../../layout/timeline/placeOverviewStrip";
import type { TimelineWindow } from "../../selectors/timelineWindow";
import { useLazyGesture } from "../../ui/useLazyGesture";

/** Dragging over the overview: the brush follows the pointer, `onWindow` gets the days once at its end. */
export function useTimelineBrush(
  target: RefObject<SVGGElement | null>,
  placed: PlacedOverview | null,
  heightPx: number,
  onWindow: (window: TimelineWindow) => void,
): void {
  useLazyGesture({ placed, tell: onWindow }, async (read) => {
    const { attachTimelineBrush } = await import("./attachTimelineBrush");
    if (!target.current) return null;
    return attachTimelineBrush(target.current, heightPx, (x, endX) => {
      const { placed: drawn, tell } = read();
      if (!drawn) return;
      const first = drawn.scale.toDay(x + 0.5);
      tell({ first, last: Math.max(first, drawn.scale.toDay(endX - 0.5)) });
    });
  });
}
