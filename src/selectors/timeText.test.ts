import { afterEach, describe, expect, it } from "vitest";
import { parseDayRange } from "../model/calendarDay";
import { makeSpan } from "../testing/makeDossier";
import { formatDay, formatSpan, formatSpanIn } from "./timeText";

const day = (text: string) => parseDayRange(text)!.first;

describe("formatSpan", () => {
  it.each([
    ["2023-12-20", "20 December 2023"],
    ["2023-12", "December 2023"],
    ["2023", "2023"],
    ["../2023-12-20", "on or before 20 December 2023"],
    ["2023-12-20/..", "on or after 20 December 2023"],
    ["../..", "time not given"],
    ["2023-12-15/2023-12-18", "between 15 December 2023 and 18 December 2023"],
    ["2023-12-15~", "about 15 December 2023"],
    ["2023-12-15?", "15 December 2023, uncertain"],
    ["2023-12-15%", "about 15 December 2023, uncertain"],
    ["2023-11/2023-12", "between 1 November 2023 and 31 December 2023"],
  ])("says %s in words, never finer than it is known", (edtf, expected) => {
    expect(formatSpan(makeSpan(edtf))).toBe(expected);
  });

  it("gives a weekday to a known day only", () => {
    expect(formatSpan(makeSpan("2023-12-20"), "weekday")).toBe("Wednesday 20 December 2023");
    expect(formatSpan(makeSpan("../2023-12-20"), "weekday")).toBe("on or before 20 December 2023");
    expect(formatSpan(makeSpan("2023-12"), "weekday")).toBe("December 2023");
  });

  it("is short throughout where asked", () => {
    expect(formatSpan(makeSpan("../2023-12-20"), "short")).toBe("on or before 20 Dec 2023");
    expect(formatSpan(makeSpan("2023-12-15/2023-12-18"), "short")).toBe(
      "between 15 Dec 2023 and 18 Dec 2023",
    );
  });
});

describe("formatDay", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  it.each([
    "UTC",
    "Asia/Karachi",
    "Asia/Tehran",
    "America/Los_Angeles",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
  ])("is the same day for a reader in %s", (name) => {
    process.env["TZ"] = name;
    expect(formatDay(day("2023-12-20"))).toBe("20 December 2023");
    expect(formatDay(day("2023-12-20"), "weekday")).toBe("Wednesday 20 December 2023");
    expect(formatDay(day("2024-01-01"), "short")).toBe("1 Jan 2024");
    expect(formatDay(day("1969-12-31"))).toBe("31 December 1969");
    expect(formatDay(day("2022-03-22"))).toBe("22 March 2022");
  });
});

describe("a time in other calendars", () => {
  it.each([
    ["2023-12-18", "27 Azar 1402", "5 Jumada II 1445"],
    ["../2023-12-20", "on or before 29 Azar 1402", "on or before 7 Jumada II 1445"],
    [
      "2024-01",
      "between 11 Dey 1402 and 11 Bahman 1402",
      "between 19 Jumada II 1445 and 19 Rajab 1445",
    ],
    ["../..", "", ""],
  ])("tells %s by its days", (edtf, solar, lunar) => {
    expect(formatSpanIn("persian", makeSpan(edtf))).toBe(solar);
    expect(formatSpanIn("islamic-umalqura", makeSpan(edtf))).toBe(lunar);
  });
});
