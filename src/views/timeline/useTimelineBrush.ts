import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import type { PlacedOverview } from "../../layout/timeline/placeOverviewStrip";
import type { TimelineWindow } from "../../selectors/timelineWindow";
import { onceReady } from "../../ui/useReady";
import type { TimelineBrushHandle } from "./attachTimelineBrush";

/**
 * Dragging over the overview, loaded after the picture stands. The window under the pointer follows
 * the drag; `onWindow` gets the days once at its end.
 */
export function useTimelineBrush(
  target: RefObject<SVGGElement | null>,
  placed: PlacedOverview | null,
  heightPx: number,
  onWindow: (window: TimelineWindow) => void,
): void {
  const handle = useRef<TimelineBrushHandle | null>(null);
  const latest = useRef({ placed, onWindow });
  const isDrawn = placed !== null;

  useLayoutEffect(() => {
    latest.current = { placed, onWindow };
    if (placed) handle.current?.settle(placed);
  }, [placed, onWindow]);

  useEffect(() => {
    if (!isDrawn) return;
    let isGone = false;
    const attach = async () => {
      const { attachTimelineBrush } = await import("./attachTimelineBrush");
      const now = latest.current.placed;
      if (isGone || !target.current || !now) return;
      handle.current = attachTimelineBrush(target.current, heightPx, (x, endX) => {
        const { placed: drawn, onWindow: tell } = latest.current;
        if (!drawn) return;
        const first = drawn.scale.toDay(x + 0.5);
        tell({ first, last: Math.max(first, drawn.scale.toDay(endX - 0.5)) });
      });
      handle.current.settle(now);
    };
    const callOff = onceReady(() => {
      // Without it the window's fields and buttons still work.
      attach().catch(() => undefined);
    });
    return () => {
      isGone = true;
      callOff();
      handle.current?.detach();
      handle.current = null;
    };
  }, [isDrawn, target, heightPx]);
}
