import { timeInterval, type CountableTimeInterval } from "d3";
import { toUtcDate, type CalendarDay } from "../../model/calendarDay";
import { floorSolarHijriMonth, floorSolarHijriYear, toSolarHijri } from "../../model/solarHijri";

const MS_PER_DAY = 86_400_000;
/** Averages, from which the middle of a later month or year is reached without counting days. */
const MONTH_DAYS = 30.4369;
const YEAR_DAYS = 365.2422;

/** Months of the Solar Hijri calendar as d3 counts them; `every(3)` begins with Farvardin. */
export const solarHijriMonth = createInterval(
  floorSolarHijriMonth,
  MONTH_DAYS,
  ({ year, month }) => year * 12 + month - 1,
);

export const solarHijriYear = createInterval(floorSolarHijriYear, YEAR_DAYS, ({ year }) => year);

function createInterval(
  floor: (day: CalendarDay) => CalendarDay,
  averageDays: number,
  numberOf: (date: ReturnType<typeof toSolarHijri>) => number,
): CountableTimeInterval {
  const set = (date: Date, day: CalendarDay) => date.setTime(toUtcDate(day).getTime());
  const dayOf = (date: Date) => Math.floor(date.getTime() / MS_PER_DAY);
  const fieldOf = (date: Date) => numberOf(toSolarHijri(dayOf(date)));
  return timeInterval(
    (date) => set(date, floor(dayOf(date))),
    (date, steps) => {
      const start = floor(dayOf(date));
      const rest = dayOf(date) - start;
      set(date, floor(Math.round(start + (steps + 0.5) * averageDays)) + rest);
    },
    (start, end) => fieldOf(end) - fieldOf(start),
    fieldOf,
  );
}
