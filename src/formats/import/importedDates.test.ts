import { describe, expect, it } from "vitest";
import { formatCalendarDay } from "../../model/calendarDay";
import {
  dayWhen,
  daysWhen,
  monthWhen,
  parseCompactDay,
  parseIsoDay,
  parseNamedDay,
  parseNumberedDay,
} from "./importedDates";
import { datePartsWhen } from "./partialDate";

const say = (day: number | "ambiguous" | null) =>
  typeof day === "number" ? formatCalendarDay(day) : day;

describe("dates of imports", () => {
  it.each([
    ["2023-02-16", "2023-02-16"],
    ["2023-2-6", "2023-02-06"],
    ["2017-07-31 00:00:00.000", "2017-07-31"],
    ["2023-02-16T23:30:00+05:00", "2023-02-16"],
    ["2023-02-30", null],
    ["2023-00-10", null],
    ["0000-01-01", null],
    ["2023-02-16 or later", null],
  ])("take %s for %s", (text, day) => {
    expect(say(parseIsoDay(text))).toBe(day);
  });

  it.each([
    ["16 May 2025", "2025-05-16"],
    ["16-May-2025", "2025-05-16"],
    ["1 Sept 2025", "2025-09-01"],
    ["March 3, 2021", "2021-03-03"],
    ["31 June 2021", null],
    ["16 Mai 2025", null],
    ["16 Maybe 2025", null],
  ])("take %s for %s", (text, day) => {
    expect(say(parseNamedDay(text))).toBe(day);
  });

  it("take nn/nn/yyyy only where its order is known", () => {
    expect(say(parseNumberedDay("05/06/2023", undefined))).toBe("ambiguous");
    expect(say(parseNumberedDay("05/06/2023", "day-first"))).toBe("2023-06-05");
    expect(say(parseNumberedDay("05/06/2023", "month-first"))).toBe("2023-05-06");
    expect(say(parseNumberedDay("05.05.2023", undefined))).toBe("2023-05-05");
    expect(say(parseNumberedDay("25-06-2023", undefined))).toBe("2023-06-25");
    expect(say(parseNumberedDay("25-06-2023", "month-first"))).toBeNull();
    expect(say(parseNumberedDay("05/06-2023", undefined))).toBeNull();
    expect(say(parseNumberedDay("13/13/2023", undefined))).toBeNull();
    expect(say(parseCompactDay("20240229"))).toBe("2024-02-29");
    expect(say(parseCompactDay("20230229"))).toBeNull();
  });

  it("write spans of days and months as EDTF", () => {
    expect(dayWhen(0, true)).toBe("1970-01-01~");
    expect(daysWhen(0, 0)).toBe("1970-01-01");
    expect(daysWhen(-1, 1, true)).toBe("1969-12-31~/1970-01-02~");
    expect(monthWhen(40)).toBe("1970-02");
  });

  it.each([
    [["2023", "2", "3"], "2023-02-03"],
    [["2023", "12", ""], "2023-12"],
    [["987", "", ""], "0987"],
    [["2023", "2", "30"], null],
    [["2023", "", "3"], null],
    [["2023", "13", ""], null],
    [["-44", "", ""], null],
    [["0", "", ""], null],
    [["2023", "May", ""], null],
  ])("put %j together as %s", ([year = "", month = "", day = ""], when) => {
    expect(datePartsWhen(year, month, day)).toBe(when);
  });
});
