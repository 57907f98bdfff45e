import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIRST_NEW_YEAR, NEW_YEAR_MARCH_DAYS } from "../testing/solarHijriNewYears";
import { formatCalendarDay, parseDayRange, toCalendarDay } from "./calendarDay";
import { floorSolarHijriMonth, floorSolarHijriYear, toSolarHijri } from "./solarHijri";

const dayOf = (date: string) => parseDayRange(date)!.first;
/** From about the year 1 to 2500. */
const anyDay = fc.integer({ min: -719_000, max: 193_000 });

describe("the Solar Hijri calendar", () => {
  it("begins its years on the days of the committed table", () => {
    expect(NEW_YEAR_MARCH_DAYS).toHaveLength(83);
    NEW_YEAR_MARCH_DAYS.forEach((march, at) => {
      const year = FIRST_NEW_YEAR + at;
      const day = floorSolarHijriYear(toCalendarDay(year + 621, 6, 1)!);
      expect(formatCalendarDay(day), String(year)).toBe(`${year + 621}-03-${march}`);
      expect(toSolarHijri(day)).toEqual({ year, month: 1, day: 1 });
      expect(toSolarHijri(day - 1)).toMatchObject({ year: year - 1, month: 12 });
    });
  });

  it("has 18 December 2023 on 27 Azar 1402", () => {
    expect(toSolarHijri(dayOf("2023-12-18"))).toEqual({ year: 1402, month: 9, day: 27 });
  });

  it("has a first day for the month and the year of every day", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month } = toSolarHijri(day);
        expect(toSolarHijri(floorSolarHijriMonth(day))).toEqual({ year, month, day: 1 });
        expect(toSolarHijri(floorSolarHijriYear(day))).toEqual({ year, month: 1, day: 1 });
      }),
    );
  });
});
