import { describe, expect, it } from "vitest";
import { makeSpan } from "../testing/makeDossier";
import { selectDaysPhrase } from "./timelineDays";

const phrase = (...whens: string[]) => selectDaysPhrase(whens.map(makeSpan));

describe("selectDaysPhrase", () => {
  it("says month and year once", () => {
    expect(phrase("2024-01-16")).toBe("16 January 2024");
    expect(phrase("2024-01-18", "2024-01-16")).toBe("16 and 18 January 2024");
    expect(phrase("2024-01-30", "2024-02-02", "2024-02-03")).toBe(
      "30 January, 2 and 3 February 2024",
    );
    expect(phrase("2023-12-31", "2024-01-01")).toBe("31 December 2023 and 1 January 2024");
  });

  it("says a day once and many days by their first and last", () => {
    expect(phrase("2024-01-16", "2024-01-16")).toBe("16 January 2024");
    expect(phrase("2024-01-01", "2024-01-02", "2024-01-03", "2024-02-04")).toBe(
      "1 January to 4 February 2024",
    );
  });

  it("is never finer than a time is known", () => {
    expect(phrase("2024-01", "2024-03-02")).toBe("January 2024 and 2 March 2024");
    expect(phrase("2024-01-16~")).toBe("about 16 January 2024");
  });
});
