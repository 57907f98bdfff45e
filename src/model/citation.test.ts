import { describe, expect, it } from "vitest";
import { datePartsOf, parseCitedDate } from "./citation";

describe("parseCitedDate", () => {
  it.each([
    ["2023-12-20", { from: "2023-12-20", to: null, isApproximate: false }],
    ["2023-12", { from: "2023-12", to: null, isApproximate: false }],
    ["2023~", { from: "2023", to: null, isApproximate: true }],
    ["2023-12-15/2023-12-18?", { from: "2023-12-15", to: "2023-12-18", isApproximate: true }],
  ])("keeps the precision of %s", (edtf, date) => {
    expect(parseCitedDate(edtf)).toEqual(date);
  });

  it.each(["../2023-12-20", "2023-12-20/..", "202X", "2023-XX", "2023-12-20/", "", "n.d."])(
    "has no date for %j",
    (edtf) => {
      expect(parseCitedDate(edtf)).toBeNull();
    },
  );
});

describe("datePartsOf", () => {
  it("has as many numbers as are known", () => {
    expect(datePartsOf("2023")).toEqual([2023]);
    expect(datePartsOf("2023-02-09")).toEqual([2023, 2, 9]);
  });
});
