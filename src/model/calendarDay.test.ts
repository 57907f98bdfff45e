import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCalendarDay, parseDayRange, toCalendarDay, toUtcDate } from "./calendarDay";

const year = fc.integer({ min: 1, max: 9998 });
const text = (number: number, length: number) => String(number).padStart(length, "0");

describe("toCalendarDay", () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2023, 12, 20, 19711],
    [2024, 2, 29, 19782],
    [2023, 2, 29, null],
    [1900, 2, 29, null],
    [2000, 2, 29, 11016],
    [2023, 13, 1, null],
    [2023, 0, 1, null],
    [2023, 4, 31, null],
    [1, 1, 1, -719162],
  ])("of %i-%i-%i is %s", (fullYear, month, day, expected) => {
    expect(toCalendarDay(fullYear, month, day)).toBe(expected);
  });

  it("has no day that was not asked for", () => {
    fc.assert(
      fc.property(
        year,
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 40 }),
        (...at) => {
          const day = toCalendarDay(...at);
          const written = day === null ? null : formatCalendarDay(day);
          const expected = `${text(at[0], 4)}-${text(at[1], 2)}-${text(at[2], 2)}`;
          expect([null, expected]).toContain(written);
        },
      ),
    );
  });
});

describe("formatCalendarDay", () => {
  it("is undone by parseDayRange", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932896 }), (day) => {
        expect(parseDayRange(formatCalendarDay(day))).toEqual({ first: day, last: day });
        expect(toUtcDate(day).getUTCHours()).toBe(0);
      }),
    );
  });
});

describe("parseDayRange", () => {
  it("counts a month and a year whole, up to the day before the next", () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), (fullYear, month) => {
        const whole = parseDayRange(text(fullYear, 4))!;
        const part = parseDayRange(`${text(fullYear, 4)}-${text(month, 2)}`)!;
        const next = month === 12 ? [fullYear + 1, 1] : [fullYear, month + 1];
        expect(part.last + 1).toBe(toCalendarDay(next[0]!, next[1]!, 1));
        expect(part.last - part.first).toBeGreaterThanOrEqual(27);
        expect(part.first).toBeGreaterThanOrEqual(whole.first);
        expect(part.last).toBeLessThanOrEqual(whole.last);
        expect([365, 366]).toContain(whole.last - whole.first + 1);
      }),
    );
  });

  it.each(["", "2023-", "2023-1", "2023-13", "2023-00", "2023-02-30", "20231220", "2023-12-20T00"])(
    "gives null for %j",
    (value) => {
      expect(parseDayRange(value)).toBeNull();
    },
  );
});
