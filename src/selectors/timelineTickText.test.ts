import { describe, expect, it } from "vitest";
import { parseDayRange } from "../model/calendarDay";
import { formatPeriod, formatTick, type TickUnit } from "./timelineTickText";

const day = parseDayRange("2023-12-04")!.first;

describe("ticks in words", () => {
  it("say the day, the month or the year", () => {
    expect([formatTick(day, "day"), formatTick(day, "month"), formatTick(day, "year")]).toEqual([
      "4",
      "Dec",
      "2023",
    ]);
  });

  it("name the year of a month where that is asked for", () => {
    expect(formatTick(day, "month", true)).toBe("Dec 2023");
  });

  it("speak of Solar Hijri days, months and years without their era", () => {
    const tick = (unit: TickUnit, hasYear = false) => formatTick(day, unit, hasYear, "solar-hijri");
    expect([tick("day"), tick("month"), tick("month", true), tick("year")]).toEqual([
      "13",
      "Azar",
      "Azar 1402",
      "1402",
    ]);
    expect(formatPeriod(day, "solar-hijri")).toEqual(["Azar 1402", "Azar 1402", "Azar"]);
  });

  it("say the month that days stand in, longest first", () => {
    expect(formatPeriod(day)).toEqual(["December 2023", "Dec 2023", "Dec"]);
  });
});
