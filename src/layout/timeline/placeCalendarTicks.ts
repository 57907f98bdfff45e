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
}

/** The month or year that ticks stand in, as far as it is in sight. */
export interface PlacedPeriod extends PlacedTickLabel {
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

/** Gregorian ticks as close as their words allow, and the period that each stands in. */
export function placeCalendarTicks(scale: CalendarScale): PlacedTicks {
  const { first, last } = scale.window;
  const dayPx = scale.toX(first + 1) - scale.toX(first);
  const chosen = STEPS.find(({ days, minPx }) => days * dayPx >= minPx) ?? STEPS.at(-1)!;
  const ticks = daysOf(chosen.interval, first, last).map((day) => ({
    day,
    unit: chosen.unit,
    x: round(scale.toX(day)),
  }));
  if (chosen.unit === "year") return { ticks, periods: [] };
  const [unit, interval] =
    chosen.unit === "day" ? (["month", utcMonth] as const) : (["year", utcYear] as const);
  const starts = [
    Math.round(interval.floor(toUtcDate(first)).getTime() / MS_PER_DAY),
    ...daysOf(interval, first + 1, last),
  ];
  const periods = starts.map((day, at) => {
    const x = clampToPlot(scale, scale.toX(day));
    const endX = at + 1 < starts.length ? scale.toX(starts[at + 1]!) : scale.endX;
    return { day, unit, x: round(x), widthPx: round(endX - x) };
  });
  return { ticks, periods };
}

function daysOf(interval: TimeInterval, first: number, last: number): number[] {
  return interval
    .range(toUtcDate(first), toUtcDate(last + 1))
    .map((date) => Math.round(date.getTime() / MS_PER_DAY));
}
