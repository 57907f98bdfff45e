import type { CalendarMark } from "../../selectors/calendarMarks";
import { clampToPlot, type CalendarScale } from "./calendarScale";

/**
 * How a time is drawn: a `day` is a mark on its day; a `bar` has two known ends; `before` and `after`
 * run to the edge of the plot, since their open end is on no day; `about` is soft on both sides.
 */
export type CalendarForm = "day" | "bar" | "before" | "after" | "about" | "unknown";

/** Marks of one lane with the same time: they share a band and are packed inside it. */
export interface CalendarGroup {
  lane: number;
  /** Certainly before the day of writing, certainly after it, or neither. */
  side: "before" | "after" | "around";
  form: CalendarForm;
  /** What is drawn behind the marks, on the plot. */
  bandX: number;
  bandEndX: number;
  /** Where the marks may stand without implying another day. */
  runX: number;
  runEndX: number;
  /** Which end of the run the marks keep to. */
  align: "start" | "end";
  /** Positions in the series' marks; of a bin the one that stands for it first. */
  members: number[];
  /** True when one mark stands for all members, with their count. */
  isBin: boolean;
  /** What all members of a bin are, "3 assessments"; null where the first is told with "+2". */
  sum: string | null;
}

/** Half a glyph and a little air: how far a run keeps from a mark on a known day. */
const CLEAR_OF_DAY_PX = 16;
const ABOUT_PX = 16;

/** Groups in the order of their first marks; `writingDay` parts before from after. */
export function resolveCalendarGroups(
  marks: readonly CalendarMark[],
  scale: CalendarScale,
  writingDay: number | null,
): CalendarGroup[] {
  const groups = new Map<string, CalendarGroup>();
  marks.forEach((mark, at) => {
    const { start, end, approximate } = mark.span;
    const key = `${mark.lane} ${start} ${end} ${approximate} ${mark.canBin}`;
    const group = groups.get(key) ?? {
      lane: mark.lane,
      side: resolveSide(mark, writingDay),
      ...resolveExtent(mark, scale),
      members: [],
      isBin: false,
      sum: null,
    };
    group.members.push(at);
    groups.set(key, group);
  });
  return [...groups.values()];
}

function resolveSide({ span }: CalendarMark, writingDay: number | null): CalendarGroup["side"] {
  if (writingDay === null) return "around";
  if (span.end !== null && span.end < writingDay) return "before";
  return span.start !== null && span.start > writingDay ? "after" : "around";
}

function resolveExtent(
  { span }: CalendarMark,
  scale: CalendarScale,
): Omit<CalendarGroup, "lane" | "side" | "members" | "isBin" | "sum"> {
  const { startX, endX, toX } = scale;
  const { start, end, approximate } = span;
  if (start === null && end === null) {
    return {
      form: "unknown",
      align: "start",
      ...extent(startX, endX),
      runX: startX,
      runEndX: endX,
    };
  }
  if (start === null) {
    const clearX = Math.min(toX(end!), toX(end! + 0.5) - CLEAR_OF_DAY_PX);
    return {
      form: "before",
      align: "end",
      ...extent(startX, clampToPlot(scale, toX(end! + 1))),
      runX: startX,
      runEndX: clampToPlot(scale, clearX),
    };
  }
  if (end === null) {
    const clearX = Math.max(toX(start + 1), toX(start + 0.5) + CLEAR_OF_DAY_PX);
    return {
      form: "after",
      align: "start",
      ...extent(clampToPlot(scale, toX(start)), endX),
      runX: clampToPlot(scale, clearX),
      runEndX: endX,
    };
  }
  const bandX = clampToPlot(scale, toX(start));
  const bandEndX = clampToPlot(scale, toX(end + 1));
  const softPx = approximate ? ABOUT_PX : 0;
  const form = approximate ? "about" : start === end ? "day" : "bar";
  return {
    form,
    align: "start",
    ...extent(clampToPlot(scale, bandX - softPx), clampToPlot(scale, bandEndX + softPx)),
    runX: bandX,
    runEndX: bandEndX,
  };
}

function extent(bandX: number, bandEndX: number): { bandX: number; bandEndX: number } {
  return { bandX, bandEndX };
}
