import edtf from "edtf";
import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { formatCalendarDay } from "./calendarDay";
import { parseEdtf } from "./parseEdtf";

const timeZone = process.env["TZ"];
afterEach(() => {
  process.env["TZ"] = timeZone ?? "UTC";
});

/** `first..last`, precision and marks; or the reason for refusing. */
function read(text: string): string {
  const result = parseEdtf(text);
  if (!result.ok) return result.expected;
  const { start, end, precision, approximate, uncertain } = result.span;
  const first = start === null ? "" : formatCalendarDay(start);
  const last = end === null ? "" : formatCalendarDay(end);
  return `${first}..${last} ${precision}${approximate ? " ~" : ""}${uncertain ? " ?" : ""}`;
}

const day = fc
  .integer({ min: -700_000, max: 2_900_000 })
  .map((days) => formatCalendarDay(days))
  .filter((text) => /^\d{4}-/.test(text));

describe("parseEdtf", () => {
  it.each([
    ["2023-12-20", "2023-12-20..2023-12-20 day"],
    ["2023-12", "2023-12-01..2023-12-31 month"],
    ["2024-02", "2024-02-01..2024-02-29 month"],
    ["2023", "2023-01-01..2023-12-31 year"],
    ["../2023-12-20", "..2023-12-20 on-or-before"],
    ["/2023-12-20", "..2023-12-20 on-or-before"],
    ["2023-12-20/..", "2023-12-20.. on-or-after"],
    ["../..", ".. unknown"],
    ["2023-12-15/2023-12-18", "2023-12-15..2023-12-18 interval"],
    ["2023-12/2024-01-05", "2023-12-01..2024-01-05 interval"],
    ["2023-12-15~", "2023-12-15..2023-12-15 day ~"],
    ["2023-12-15?", "2023-12-15..2023-12-15 day ?"],
    ["2023-12%", "2023-12-01..2023-12-31 month ~ ?"],
    ["2023-12-15~/2023-12-18", "2023-12-15..2023-12-18 interval ~"],
    ["2024-01-XX", "2024-01-01..2024-01-31 month"],
    ["2024-XX-XX", "2024-01-01..2024-12-31 year"],
    ["202X", "2020-01-01..2029-12-31 interval"],
    ["2024-02-29", "2024-02-29..2024-02-29 day"],
  ])("reads %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it("keeps the day that stands in a time with an offset", () => {
    expect(read("2024-01-16T00:30:00+05:00")).toBe("2024-01-16..2024-01-16 day");
    expect(read("2024-01-16T23:30:00-08:00")).toBe("2024-01-16..2024-01-16 day");
  });

  it("refuses a day that the calendar does not have, the package's leap day included", () => {
    expect(read("2023-02-29")).toBe("a day of the calendar: 2023-02-29 does not exist");
    expect(read("2023-02-01/2023-02-29")).toBe("a day of the calendar: 2023-02-29 does not exist");
  });

  it.each([
    ["2023-02-30", "a day of the calendar: 2023-02-30 does not exist"],
    ["../2023-04-31~", "a day of the calendar: 2023-04-31~ does not exist"],
    ["2023-13-01", "a day of the calendar: 2023-13-01 does not exist"],
    ["2023-13", "a month of the calendar: 2023-13 does not exist"],
    ["2023-00?/2024", "a month of the calendar: 2023-00? does not exist"],
  ])("says of %s what does not exist", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(["2023-1", "20231332", "2023-02-30x"])("says of %s how a time is written", (text) => {
    expect(read(text)).toContain("EDTF level 1");
  });

  it("refuses an interval that runs backwards", () => {
    expect(read("2023-12-18/2023-12-15")).toContain("end comes after its start");
  });

  it("refuses seasons and says what to write", () => {
    expect(read("2023-24")).toContain("months instead of a season");
    expect(read("2023-21~/..")).toContain("months instead of a season");
  });

  it.each(["", "..", "20/12/2023", "2023-1", "2023-13", "20231220", "{2023,2024}", "Y170000002"])(
    "refuses %j",
    (text) => {
      expect(parseEdtf(text).ok).toBe(false);
    },
  );

  it("gives back the day it was given", () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(read(text)).toBe(`${text}..${text} day`);
      }),
    );
  });

  it("never puts the end before the start", () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        fc.pre(from !== to);
        const result = parseEdtf(`${from}/${to}`);
        expect(result.ok && result.span.start! < result.span.end!).toBe(true);
      }),
    );
  });

  it("agrees with the package wherever the package is right", () => {
    const length = fc.constantFrom(4, 7, 10);
    fc.assert(
      fc.property(day, length, (text, characters) => {
        const cut = text.slice(0, characters);
        const result = parseEdtf(cut);
        const theirs = edtf(cut, { level: 1 });
        expect(result.ok && result.span.start).toBe(Math.floor((theirs.min ?? NaN) / 86_400_000));
        expect(result.ok && result.span.end).toBe(Math.floor((theirs.max ?? NaN) / 86_400_000));
      }),
    );
  });

  it("does not depend on the reader's time zone", () => {
    const texts = ["2023-12-20", "2023-03", "../2023-12-20", "2024-01-16T23:30:00+05:00"];
    const inZone = (zone: string): unknown => {
      process.env["TZ"] = zone;
      return texts.map(parseEdtf);
    };
    const reference = inZone("UTC");
    inZone("Asia/Karachi");
    expect(new Date(0).getTimezoneOffset()).toBe(-300);
    for (const zone of ["Asia/Karachi", "Asia/Tehran", "America/Los_Angeles", "Pacific/Apia"]) {
      expect(inZone(zone)).toEqual(reference);
    }
  });

  it("is total: any text gives a span or a reason", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789-/.~?%XTZ:+Y") }), (text) => {
        const result = parseEdtf(text);
        expect(result.ok || result.expected.length > 0).toBe(true);
      }),
    );
  });
});
