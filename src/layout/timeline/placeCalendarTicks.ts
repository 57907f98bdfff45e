import {
  utcDay,
  utcMonday,
  utcMonth,
  utcYear,
  type CountableTimeInterval,
  type TimeInterval,
} from "d3";
import { toUtcDate } from "../../model/calendarDay";
import type { TickUnit } from "../../selectors/timelineTickText";
import { round } from "../box";
import { clampToPlot, type CalendarScale } from "./calendarScale";

export interface PlacedTickLabel {
  day: number;
  unit: TickUnit;
  x: number;
  /** Its words: with the year where that begins, none where they have no room. */
  words: "plain" | "with-year" | "none";
}

/** The month that days stand in, as far as it is in sight. */
interface PlacedPeriod {
  day: number;
  x: number;
  widthPx: number;
}

export interface PlacedTicks {
  ticks: readonly PlacedTickLabel[];
  periods: readonly PlacedPeriod[];
}

const MS_PER_DAY = 86_400_000;
/** Average days, for choosing a step before any tick is counted. */
const MONTH_DAYS = 30.4;
const YEAR_DAYS = 365.25;

interface Step {
  unit: TickUnit;
  days: number;
  /** Room that one tick's words need. */
  minPx: number;
  interval: TimeInterval;
}

const STEPS: readonly Step[] = [
  step("day", 1, 24, utcDay),
  step("day", 7, 40, utcMonday),
  step("month", MONTH_DAYS, 36, utcMonth),
  step("month", 3 * MONTH_DAYS, 36, utcMonth, 3),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((years) =>
    step("year", years * YEAR_DAYS, 44, utcYear, years),
  ),
];

function step(
  unit: TickUnit,
  days: number,
  minPx: number,
  interval: CountableTimeInterval,
  every = 1,
): Step {
  return { unit, days, minPx, interval: interval.every(every) ?? interval };
}

/** Room that a month needs, without and with its year. */
const MONTH_PX = 34;
const MONTH_AND_YEAR_PX = 62;

/** Gregorian ticks as close as their words allow; below days the month that each stands in. */
export function placeCalendarTicks(scale: CalendarScale): PlacedTicks {
  const { first, last } = scale.window;
  const dayPx = scale.toX(first + 1) - scale.toX(first);
  const chosen = STEPS.find(({ days, minPx }) => days * dayPx >= minPx) ?? STEPS.at(-1)!;
  const bare = daysOf(chosen.interval, first, last).map((day) => ({
    day,
    unit: chosen.unit,
    x: round(scale.toX(day)),
    words: "plain" as const,
  }));
  if (chosen.unit === "year") return { ticks: bare, periods: [] };
  if (chosen.unit === "month") return { ticks: giveYears(bare), periods: [] };
  const starts = [
    Math.round(utcMonth.floor(toUtcDate(first)).getTime() / MS_PER_DAY),
    ...daysOf(utcMonth, first + 1, last),
  ];
  const periods = starts.map((day, at) => {
    const x = clampToPlot(scale, scale.toX(day));
    const endX = at + 1 < starts.length ? scale.toX(starts[at + 1]!) : scale.endX;
    return { day, x: round(x), widthPx: round(endX - x) };
  });
  return { ticks: bare, periods };
}

/** The year stands with each January and with the first month, if both have room; others give way. */
function giveYears(ticks: readonly PlacedTickLabel[]): PlacedTickLabel[] {
  const isJanuary = ({ day }: PlacedTickLabel) => toUtcDate(day).getUTCMonth() === 0;
  const januaries = ticks.filter(isJanuary).map(({ x }) => x);
  let takenToX = -Infinity;
  return ticks.map((tick, at): PlacedTickLabel => {
    const nextX = Math.min(...januaries.filter((x) => x > tick.x));
    const isFirst = at === 0 && tick.x + MONTH_AND_YEAR_PX <= nextX;
    const hasYear = isJanuary(tick) || isFirst;
    const endX = tick.x + (hasYear ? MONTH_AND_YEAR_PX : MONTH_PX);
    if (tick.x < takenToX || endX > nextX) return { ...tick, words: "none" };
    takenToX = endX;
    return { ...tick, words: hasYear ? "with-year" : "plain" };
  });
}

function daysOf(interval: TimeInterval, first: number, last: number): number[] {
  return interval
    .range(toUtcDate(first), toUtcDate(last + 1))
    .map((date) => Math.round(date.getTime() / MS_PER_DAY));
}
