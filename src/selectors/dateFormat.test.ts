import { afterEach, describe, expect, it, vi } from "vitest";
import { parseDayRange } from "../model/calendarDay";
import { formatDate } from "./dateFormat";

const day = parseDayRange("2023-12-20")!.first;

describe("formatDate", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("builds a format once, however many days it writes", () => {
    const Format = Intl.DateTimeFormat;
    const build = vi.spyOn(Intl, "DateTimeFormat").mockImplementation(function build(...options) {
      return new Format(...options);
    });
    const texts = Array.from({ length: 5 }, (_, at) =>
      formatDate(day + at, { day: "numeric", weekday: "short" }),
    );
    expect(texts).toEqual(["Wed 20", "Thu 21", "Fri 22", "Sat 23", "Sun 24"]);
    expect(build).toHaveBeenCalledTimes(1);
  });

  it("keeps formats of other parts of a day apart", () => {
    expect(formatDate(day, { month: "long", year: "numeric" })).toBe("December 2023");
    expect(formatDate(day, { year: "numeric" })).toBe("2023");
  });
});
