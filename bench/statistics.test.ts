import { describe, expect, it } from "vitest";
import { median, quantile } from "./statistics";

describe("quantile", () => {
  it("is a value of the list that the share does not exceed", () => {
    const values = [5, 1, 4, 2, 3];
    expect(median(values)).toBe(3);
    expect(quantile(values, 0.95)).toBe(5);
    expect(quantile(values, 0.2)).toBe(1);
    expect(quantile(values, 0)).toBe(1);
  });

  it("is no number of nothing", () => {
    expect(median([])).toBeNaN();
  });
});
