import type { RefObject } from "react";
import { createCalendarScale } from "../../layout/timeline/calendarScale";
import type { PlacedCalendar } from "../../layout/timeline/placeCalendar";
import { panWindow, zoomWindow } from "../../selectors/timelineWindowMoves";
import { useLazyGesture } from "../../ui/useLazyGesture";
import type { TimelineGesture } from "./attachTimelineZoom";
import type { WindowChange, WindowMover } from "./createWindowMover";

type Ground = Pick<PlacedCalendar, "plot">;

/** Zoom and pan by wheel, mouse and touch; their code comes once the picture stands. */
export function useTimelineZoom(
  room: RefObject<HTMLElement | null>,
  ground: Ground | null,
  mover: WindowMover,
): void {
  useLazyGesture({ placed: ground, tell: mover }, async (read) => {
    const { attachTimelineZoom } = await import("./attachTimelineZoom");
    if (!room.current) return null;
    const follow = (take: (mover: WindowMover, change: WindowChange) => void) => {
      return (gesture: TimelineGesture) => {
        const { placed: drawn, tell } = read();
        if (drawn) take(tell, changeBy(drawn, gesture));
      };
    };
    const detach = attachTimelineZoom(room.current, {
      onMove: follow((to, change) => to.move(change)),
      onWheel: follow((to, change) => to.nudge(change)),
      onEnd: () => read().tell.end(),
    });
    return { settle: () => undefined, detach };
  });
}

function changeBy({ plot }: Ground, { x, shiftPx, factor }: TimelineGesture): WindowChange {
  return (window, limits) => {
    const { toX } = createCalendarScale(window, plot.x, plot.endX);
    const day = window.first + (x - plot.x) / (toX(1) - toX(0));
    const zoomed = factor === 1 ? window : zoomWindow(window, factor, limits, day);
    const share = -shiftPx / (plot.endX - plot.x);
    return shiftPx === 0 ? zoomed : panWindow(zoomed, share, limits);
  };
}
