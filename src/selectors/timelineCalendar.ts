import { selectCalendarDrawing, type CalendarDrawing } from "./calendarDrawing";
import type { LinkedModel } from "./linkedModel";
import { selectBeyond, type BeyondNote } from "./timelineBeyond";
import { selectDrawnRows } from "./timelineMarks";
import { mayFallInside, resolveTimelineWindow } from "./timelineWindow";

export interface CalendarSeries extends CalendarDrawing {
  /** The very same object as long as nothing of it changes. */
  drawing: CalendarDrawing;
  /** Passing records that certainly fall outside. */
  outsideCount: number;
  /** Of these, how many certainly lie before the window and how many after it. */
  earlierCount: number;
  laterCount: number;
  /** Passing records without a known day whose known end is beyond the window. */
  beyond: readonly BeyondNote[];
}

export function selectCalendar(model: LinkedModel): CalendarSeries {
  const { index, filter } = model;
  const { table } = index;
  const window = resolveTimelineWindow(model);
  const rows = selectDrawnRows(model);
  const drawing = selectCalendarDrawing(model, window, rows);
  const passing = rows.filter((row) => filter.passes[row] === 1);
  const outside = passing.filter((row) => window === null || !mayFallInside(table, row, window));
  const earlierCount = outside.filter((row) => table.end[row]! < (window?.first ?? 0)).length;
  return {
    ...drawing,
    drawing,
    outsideCount: outside.length,
    earlierCount,
    laterCount: outside.length - earlierCount,
    beyond: window === null ? [] : selectBeyond(model, passing, window),
  };
}
