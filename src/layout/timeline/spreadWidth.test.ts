import { describe, expect, it } from "vitest";
import { spreadWidth } from "./spreadWidth";

describe("spreadWidth", () => {
  it("fulfils the smallest wishes first and then grows all columns alike", () => {
    const { widthsPx, leftPx } = spreadWidth([100, 100], [180, 120], 260);
    expect(widthsPx[0]! / widthsPx[1]!).toBeCloseTo(100 / 120);
    expect(widthsPx[0]! + widthsPx[1]!).toBeCloseTo(260);
    expect(leftPx).toBeCloseTo(0);
  });

  it("leaves over what would tear the marks apart", () => {
    const { widthsPx, leftPx } = spreadWidth([100], [100], 1000);
    expect(widthsPx[0]).toBeCloseTo(135);
    expect(leftPx).toBeCloseTo(865);
  });

  it("takes nothing away", () => {
    expect(spreadWidth([100, 50], [0, 0], 150)).toEqual({ widthsPx: [100, 50], leftPx: 0 });
    expect(spreadWidth([], [], 10)).toEqual({ widthsPx: [], leftPx: 10 });
  });
});
