import type { TimelineWindow } from "../../selectors/timelineWindow";

/** From days to pixels and back; a day runs from its own start to the next one's. */
export interface CalendarScale {
  startX: number;
  endX: number;
  window: TimelineWindow;
  /** Where a day begins, on or off the plot. */
  toX: (day: number) => number;
  /** The day under a pixel, within the window. */
  toDay: (x: number) => number;
}

export function createCalendarScale(
  window: TimelineWindow,
  startX: number,
  endX: number,
): CalendarScale {
  const days = window.last - window.first + 1;
  const dayPx = (endX - startX) / days;
  return {
    startX,
    endX,
    window,
    toX: (day) => startX + (day - window.first) * dayPx,
    toDay: (x) =>
      Math.min(
        window.last,
        Math.max(window.first, window.first + Math.floor((x - startX) / dayPx)),
      ),
  };
}

/** Keeps a position on the plot. */
export function clampToPlot({ startX, endX }: CalendarScale, x: number): number {
  return Math.min(endX, Math.max(startX, x));
}
