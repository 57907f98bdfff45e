import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWindowDates } from "./readWindowDates";
import { formatTimelineWindow } from "./timelineWindow";

const read = (from: string, to: string) => {
  const window = readWindowDates(from, to);
  return typeof window === "string" ? window : formatTimelineWindow(window);
};

describe("readWindowDates", () => {
  it("takes days, and months and years from their first to their last day", () => {
    expect(read("2024-01-16", "2024-01-16")).toEqual(["2024-01-16", "2024-01-16"]);
    expect(read("2023", "2024-02")).toEqual(["2023-01-01", "2024-02-29"]);
  });

  it.each(["", "2023-02-30", "0002-01-01", "x", "2023-1-1"])(
    "says that “%s” is no date",
    (text) => {
      expect(read(text, "2024-01-01")).toBe("no-date");
      expect(read("2020-01-01", text)).toBe("no-date");
    },
  );

  it("never takes dates the wrong way round", () => {
    expect(read("2024-01-02", "2024-01-01")).toBe("wrong-order");
    const date = fc.date({
      min: new Date("1900-01-01"),
      max: new Date("2100-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [from, to] = [a, b].map((day) => day.toISOString().slice(0, 10)) as [string, string];
        expect(read(from, to)).toEqual(from > to ? "wrong-order" : [from, to]);
      }),
    );
  });
});
