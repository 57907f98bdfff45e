import type { TickCalendar } from "../../state/viewState";
import type { CalendarScale } from "./calendarScale";
import { placeCalendarTicks, type PlacedTickLabel } from "./placeCalendarTicks";

const MONTH_WORDS_PX: Record<TickCalendar, number> = { gregorian: 62, "solar-hijri": 104 };

/** Ticks in one line: where there is room for days their months are enough. */
export function placeCoarseTicks(
  scale: CalendarScale,
  calendar: TickCalendar = "gregorian",
): readonly PlacedTickLabel[] {
  const { ticks, periods } = placeCalendarTicks(scale, calendar);
  if (periods.length === 0) return ticks;
  return periods.map(({ day, x, widthPx }) => ({
    day,
    x,
    unit: "month",
    words: widthPx >= MONTH_WORDS_PX[calendar] ? "with-year" : "none",
  }));
}
