import { toUtcDate } from "../../model/calendarDay";
import type { PlacedTickLabel } from "./placeCalendarTicks";

/** "10 Jan 2024" and the air behind it. */
const FULL_DAY_PX = 74;
const DAY_PX = 18;

/**
 * The Gregorian days below those of another calendar, day for day: month and year with the first and
 * where a month begins, as far as they have room, and then nothing of those that they stand over.
 */
export function placeDayTicksBelow(
  ticks: readonly PlacedTickLabel[],
  endX: number,
): readonly PlacedTickLabel[] {
  const monthOf = (tick: PlacedTickLabel | undefined) => tick && toUtcDate(tick.day).getUTCMonth();
  const beginsMonth = (at: number) => monthOf(ticks[at]) !== monthOf(ticks[at - 1]);
  const begins = ticks.filter((_, at) => at > 0 && beginsMonth(at)).map(({ x }) => x);
  let takenToX = -Infinity;
  return ticks.map((tick, at): PlacedTickLabel => {
    const roomEndX = Math.min(endX, ...begins.filter((x) => x > tick.x));
    const hasMonth = beginsMonth(at) && tick.x + FULL_DAY_PX <= roomEndX;
    if (tick.x < takenToX) return { ...tick, words: "none" };
    takenToX = tick.x + (hasMonth ? FULL_DAY_PX : DAY_PX);
    return { ...tick, words: hasMonth ? "with-year" : "plain" };
  });
}
