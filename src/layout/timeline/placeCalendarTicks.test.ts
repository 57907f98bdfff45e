import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCalendarDay, parseDayRange } from "../../model/calendarDay";
import { toSolarHijri } from "../../model/solarHijri";
import { TICK_CALENDARS, type TickCalendar } from "../../state/viewState";
import { FIRST_NEW_YEAR, NEW_YEAR_MARCH_DAYS } from "../../testing/solarHijriNewYears";
import { createCalendarScale } from "./calendarScale";
import { placeCalendarTicks } from "./placeCalendarTicks";

const place = (from: string, to: string, widthPx: number, calendar?: TickCalendar) =>
  placeCalendarTicks(
    createCalendarScale(
      { first: parseDayRange(from)!.first, last: parseDayRange(to)!.last },
      0,
      widthPx,
    ),
    calendar,
  );

function partsOf(calendarDay: number): number[] {
  const { year, month, day } = toSolarHijri(calendarDay);
  return [year, month, day];
}

describe("placeCalendarTicks", () => {
  it("counts days, then Mondays, months, quarters and years as room shrinks", () => {
    const steps = [
      place("2023-12-15", "2023-12-25", 900),
      place("2023-12", "2023-12", 500),
      place("2023", "2023", 900),
      place("2022", "2024", 600),
      place("2000", "2023", 600),
    ].map(({ ticks }) => ticks.slice(0, 2).map(({ day }) => formatCalendarDay(day)));
    expect(steps).toEqual([
      ["2023-12-15", "2023-12-16"],
      ["2023-12-04", "2023-12-11"],
      ["2023-01-01", "2023-02-01"],
      ["2022-01-01", "2022-04-01"],
      ["2000-01-01", "2002-01-01"],
    ]);
  });

  it("names the year with the first month and each January, and lets months go that have no room", () => {
    const wordsOf = (from: string, to: string, widthPx: number) =>
      place(from, to, widthPx).ticks.map(({ words }) => words);
    expect(wordsOf("2023-11", "2024-02", 400)).toEqual([
      "with-year",
      "plain",
      "with-year",
      "plain",
    ]);
    expect(wordsOf("2023-11", "2024-02", 180)).toEqual(["with-year", "none", "with-year", "none"]);
    expect(wordsOf("2023-12", "2024-02", 130)).toEqual(["plain", "with-year", "none"]);
  });

  it("names the period that the plot begins in from its edge", () => {
    const { periods } = place("2023-11-29", "2024-01-10", 900);
    expect(periods.map(({ day }) => formatCalendarDay(day))).toEqual([
      "2023-11-01",
      "2023-12-01",
      "2024-01-01",
    ]);
    expect(periods[0]!.x).toBe(0);
    const total = periods.reduce((sum, { widthPx }) => sum + widthPx, 0);
    expect(total).toBeCloseTo(900, 0);
  });

  it("counts Solar Hijri days, Saturdays, months, seasons and years alike", () => {
    const steps = [
      place("2023-12-15", "2023-12-25", 900, "solar-hijri"),
      place("2023-12", "2023-12", 500, "solar-hijri"),
      place("2023", "2023", 1100, "solar-hijri"),
      place("2022", "2024", 1000, "solar-hijri"),
      place("2000", "2023", 600, "solar-hijri"),
    ].map(({ ticks }) => ticks.slice(0, 2).map((tick) => partsOf(tick.day)));
    expect(steps).toEqual([
      [
        [1402, 9, 24],
        [1402, 9, 25],
      ],
      [
        [1402, 9, 11],
        [1402, 9, 18],
      ],
      [
        [1401, 11, 1],
        [1401, 12, 1],
      ],
      [
        [1401, 1, 1],
        [1401, 4, 1],
      ],
      [
        [1380, 1, 1],
        [1382, 1, 1],
      ],
    ]);
  });

  it("sets each Solar Hijri year on its new-year day", () => {
    const { ticks } = place("1947-01", "2029-12", 9000, "solar-hijri");
    const table = NEW_YEAR_MARCH_DAYS.map(
      (march, at) => `${FIRST_NEW_YEAR + at + 621}-03-${march}`,
    );
    const newYears = ticks.filter(({ day }) => toSolarHijri(day).month === 1);
    expect(newYears.map(({ day }) => formatCalendarDay(day))).toEqual(table);
  });

  it("never sets ticks closer than their words, and always keeps them on the plot", () => {
    const windows = fc.record({
      first: fc.integer({ min: -200_000, max: 200_000 }),
      days: fc.integer({ min: 7, max: 365_000 }),
      widthPx: fc.integer({ min: 200, max: 1400 }),
      calendar: fc.constantFrom(...TICK_CALENDARS),
    });
    fc.assert(
      fc.property(windows, ({ first, days, widthPx, calendar }) => {
        const window = { first, last: first + days - 1 };
        const scale = createCalendarScale(window, 10, 10 + widthPx);
        const { ticks } = placeCalendarTicks(scale, calendar);
        ticks.forEach(({ x }, at) => {
          expect(x).toBeGreaterThanOrEqual(10);
          expect(x).toBeLessThanOrEqual(10 + widthPx);
          expect(x - (ticks[at - 1]?.x ?? -Infinity)).toBeGreaterThan(22);
        });
      }),
    );
  });
});
