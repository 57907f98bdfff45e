import { describe, expect, it } from "vitest";
import { publishedText } from "./publishedText";

describe("publishedText", () => {
  it.each([
    ["2023-12-20", "20 December 2023"],
    ["2023-12", "December 2023"],
    ["2023", "2023"],
    ["2023-12~", "2023-12~"],
  ])("of %s is never finer than it is recorded", (published, text) => {
    expect(publishedText(published)).toBe(text);
  });

  it("names the weekday of a day on request", () => {
    expect(publishedText("2023-12-20", "weekday")).toBe("Wednesday 20 December 2023");
  });
});
