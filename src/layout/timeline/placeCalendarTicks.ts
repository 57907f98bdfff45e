import {
  utcDay,
  utcMonday,
  utcMonth,
  utcSaturday,
  utcYear,
  type CountableTimeInterval,
  type TimeInterval,
} from "d3";
import { toUtcDate } from "../../model/calendarDay";
import { toSolarHijri } from "../../model/solarHijri";
import type { TickUnit } from "../../selectors/timelineTickText";
import type { TickCalendar } from "../../state/viewState";
import { round } from "../box";
import { clampToPlot, type CalendarScale } from "./calendarScale";
import { solarHijriMonth, solarHijriYear } from "./solarHijriIntervals";

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

/** How one calendar cuts time, and the room that its words need. */
interface Reckoning {
  week: CountableTimeInterval;
  month: CountableTimeInterval;
  year: CountableTimeInterval;
  isFirstMonth: (day: number) => boolean;
  monthPx: number;
  monthAndYearPx: number;
}

/** Between the words of two months. */
const MONTH_GAP_PX = 2;
const EVERY_YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

const RECKONINGS: Record<TickCalendar, Reckoning> = {
  gregorian: {
    week: utcMonday,
    month: utcMonth,
    year: utcYear,
    isFirstMonth: (day) => toUtcDate(day).getUTCMonth() === 0,
    monthPx: 34,
    monthAndYearPx: 62,
  },
  // Its months have no short names, and its week begins on Saturday.
  "solar-hijri": {
    week: utcSaturday,
    month: solarHijriMonth,
    year: solarHijriYear,
    isFirstMonth: (day) => toSolarHijri(day).month === 1,
    monthPx: 72,
    monthAndYearPx: 104,
  },
};

function step(
  unit: TickUnit,
  days: number,
  minPx: number,
  interval: CountableTimeInterval,
  every = 1,
): Step {
  return { unit, days, minPx, interval: interval.every(every) ?? interval };
}

/** Finest first. */
function stepsOf({ week, month, year, monthPx }: Reckoning): readonly Step[] {
  const minPx = monthPx + MONTH_GAP_PX;
  return [
    step("day", 1, 24, utcDay),
    step("day", 7, 40, week),
    step("month", MONTH_DAYS, minPx, month),
    step("month", 3 * MONTH_DAYS, minPx, month, 3),
    ...EVERY_YEARS.map((years) => step("year", years * YEAR_DAYS, 44, year, years)),
  ];
}

/** Units of a calendar, all at least so wide, the finest that are; `startsBetween` gives their first days. */
export function chooseCalendarStep(
  scale: CalendarScale,
  calendar: TickCalendar,
  leastPx: number,
): { startsBetween: (first: number, last: number) => number[] } {
  const { interval } = findStep(scale, stepsOf(RECKONINGS[calendar]), () => leastPx);
  return { startsBetween: (first, last) => daysOf(interval, first, last) };
}

function findStep(
  scale: CalendarScale,
  steps: readonly Step[],
  roomFor: (step: Step) => number,
): Step {
  const { first } = scale.window;
  const dayPx = scale.toX(first + 1) - scale.toX(first);
  return steps.find((tried) => tried.days * dayPx >= roomFor(tried)) ?? steps.at(-1)!;
}

/** Ticks as close as their words allow; below days the month that each stands in. */
export function placeCalendarTicks(
  scale: CalendarScale,
  calendar: TickCalendar = "gregorian",
): PlacedTicks {
  const { first, last } = scale.window;
  const reckoning = RECKONINGS[calendar];
  const { month } = reckoning;
  const chosen = findStep(scale, stepsOf(reckoning), ({ minPx }) => minPx);
  const bare = daysOf(chosen.interval, first, last).map((day) => ({
    day,
    unit: chosen.unit,
    x: round(scale.toX(day)),
    words: "plain" as const,
  }));
  if (chosen.unit === "year") return { ticks: bare, periods: [] };
  if (chosen.unit === "month") return { ticks: giveYears(bare, reckoning), periods: [] };
  const starts = [
    Math.round(month.floor(toUtcDate(first)).getTime() / MS_PER_DAY),
    ...daysOf(month, first + 1, last),
  ];
  const periods = starts.map((day, at) => {
    const x = clampToPlot(scale, scale.toX(day));
    const endX = at + 1 < starts.length ? scale.toX(starts[at + 1]!) : scale.endX;
    return { day, x: round(x), widthPx: round(endX - x) };
  });
  return { ticks: bare, periods };
}

/** The year stands where it begins and with the first tick, if both have room; others give way. */
function giveYears(
  ticks: readonly PlacedTickLabel[],
  { isFirstMonth, monthPx, monthAndYearPx }: Reckoning,
): PlacedTickLabel[] {
  const beginsYear = ({ day }: PlacedTickLabel) => isFirstMonth(day);
  const newYears = ticks.filter(beginsYear).map(({ x }) => x);
  let takenToX = -Infinity;
  return ticks.map((tick, at): PlacedTickLabel => {
    const nextX = Math.min(...newYears.filter((x) => x > tick.x));
    const isFirst = at === 0 && tick.x + monthAndYearPx <= nextX;
    const hasYear = beginsYear(tick) || isFirst;
    const endX = tick.x + (hasYear ? monthAndYearPx : monthPx);
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
