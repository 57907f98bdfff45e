import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText, editedText } from "../testing/arbitraryText";
import { propertyRuns } from "../testing/propertyRuns";
import { formatCalendarDay } from "./calendarDay";
import { parseEdtf, type EdtfResult } from "./parseEdtf";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SIGNS = "0123456789-/.~?%XTZ:+Y";
const number = (min: number, max: number, length: number) =>
  fc.integer({ min, max }).map((value) => String(value).padStart(length, "0"));
const date = fc
  .tuple(number(0, 9999, 4), number(0, 13, 2), number(0, 32, 2), fc.integer({ min: 1, max: 3 }))
  .map(([year, month, day, parts]) => [year, month, day].slice(0, parts).join("-"));
const end = fc.oneof(
  fc.tuple(date, fc.constantFrom("", "~", "?", "%")).map((parts) => parts.join("")),
  fc.constantFrom("..", "", "202X", "2023-XX", "2023-12-XX"),
);
const written = fc.oneof(
  end,
  fc.tuple(end, end).map((ends) => ends.join("/")),
);
const anyTime = fc.oneof(
  written,
  editedText(written, SIGNS, 2),
  fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 30 }),
  anyText(40),
);

/** What is wrong with an answer, whatever was asked. */
function findFaults(text: string, result: EdtfResult): string[] {
  if (!result.ok) return result.expected === "" ? ["refused without a reason"] : [];
  const { edtf, start, end: last, precision } = result.span;
  const ends = [start, last].filter((day) => day !== null);
  const isPrecisionOf = ends.length === 2 ? /^(day|month|year|interval)$/ : /^(unknown|on-or-.*)$/;
  return [
    edtf !== text && "another text",
    ends.some((day) => !DAY.test(formatCalendarDay(day))) && "an end that is no day",
    start !== null && last !== null && start > last && "ends in the wrong order",
    !isPrecisionOf.test(precision) && precision,
    (precision === "on-or-before") !== (start === null && last !== null) && precision,
    (precision === "on-or-after") !== (start !== null && last === null) && precision,
  ].filter((fault) => fault !== false);
}

describe("times, fuzzed", () => {
  it("give a span whose ends are days in order, or a reason", () => {
    fc.assert(
      fc.property(anyTime, (text) => {
        expect(findFaults(text, parseEdtf(text))).toEqual([]);
      }),
      propertyRuns(1_000),
    );
  });
});
