import type { TimeSpan } from "../../model/dossier";
import type { TimelineWindow } from "../../selectors/timelineWindow";
import type { TickCalendar } from "../../state/viewState";
import { round } from "../box";
import { createCalendarScale, type CalendarScale } from "./calendarScale";
import type { PlacedTickLabel } from "./placeCalendarTicks";
import { placeCoarseTicks } from "./placeCoarseTicks";

/** How many records begin or end where, over everything that is known. */
export interface PlacedOverview {
  scale: CalendarScale;
  /** Columns that stand on the strip's floor. */
  bars: readonly { x: number; widthPx: number; heightPx: number }[];
  windowX: number;
  windowEndX: number;
  /** Years or months below, as far as their words stay on the strip. */
  ticks: readonly PlacedTickLabel[];
}

const BAR_PX = 4;
const PAD_PX = 14;
const TICK_WORDS_PX = 30;

/** The whole extent in one strip, with the window's place in it. Open ends count at their known end. */
export function placeOverviewStrip(
  spans: readonly TimeSpan[],
  extent: TimelineWindow,
  window: TimelineWindow,
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
  calendar: TickCalendar = "gregorian",
): PlacedOverview {
  const whole = {
    first: Math.min(extent.first, window.first),
    last: Math.max(extent.last, window.last),
  };
  const scale = createCalendarScale(whole, PAD_PX, widthPx - PAD_PX);
  const counts = new Map<number, number>();
  for (const { start, end } of spans) {
    if (start === null && end === null) continue;
    const from = Math.floor(scale.toX((start ?? end!) + 0.5) / BAR_PX);
    const to = Math.floor(scale.toX((end ?? start!) + 0.5) / BAR_PX);
    for (let bar = from; bar <= to; bar++) counts.set(bar, (counts.get(bar) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  return {
    scale,
    bars: [...counts]
      .toSorted(([a], [b]) => a - b)
      .map(([bar, count]) => ({
        x: bar * BAR_PX,
        widthPx: BAR_PX - 1,
        heightPx: round(Math.max(2, (heightPx - 6) * Math.sqrt(count / most))),
      })),
    windowX: round(scale.toX(window.first)),
    windowEndX: round(scale.toX(window.last + 1)),
    ticks: placeCoarseTicks(scale, calendar).filter(({ x }) => x + TICK_WORDS_PX <= widthPx),
  };
}
