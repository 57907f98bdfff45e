import { describe, expect, it } from "vitest";
import { parseDayRange } from "../model/calendarDay";
import { formatPeriod, formatTick } from "./timelineTickText";

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

  it("say the month that days stand in, longest first", () => {
    expect(formatPeriod(day)).toEqual(["December 2023", "Dec 2023", "Dec"]);
  });
});
