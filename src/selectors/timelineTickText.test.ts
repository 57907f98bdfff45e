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

  it("say the period that they stand in, longest first", () => {
    expect(formatPeriod(day, "month")).toEqual(["December 2023", "Dec 2023", "Dec"]);
    expect(formatPeriod(day, "year")).toEqual(["2023"]);
    expect(formatPeriod(day, "day")).toEqual([]);
  });
});
