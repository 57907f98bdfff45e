import { describe, expect, it } from "vitest";
import { fitRelations } from "./fitRelations";

describe("the size for which a picture is placed", () => {
  it.each([
    [490, 255],
    [358, 340],
    [282, 240],
    [1100, 430],
  ])("is the room itself at %i × %i px", (widthPx, heightPx) => {
    expect(fitRelations({ widthPx, heightPx })).toEqual({ widthPx, heightPx });
  });

  it.each([
    [263, 160],
    [427, 168],
    [200, 400],
    [300, 90],
  ])("is larger, of the same shape, at %i × %i px", (widthPx, heightPx) => {
    const fitted = fitRelations({ widthPx, heightPx });
    expect(fitted.widthPx).toBeGreaterThan(widthPx);
    expect(fitted.widthPx / fitted.heightPx).toBeCloseTo(widthPx / heightPx, 1);
    expect(fitted.heightPx).toBeGreaterThanOrEqual(170);
  });

  it("stays close to the room where a little more width is enough", () => {
    expect(fitRelations({ widthPx: 427, heightPx: 168 }).widthPx).toBeLessThan(450);
  });

  it("is smaller, and so drawn larger, in much room", () => {
    expect(fitRelations({ widthPx: 1390, heightPx: 700 })).toEqual({
      widthPx: 1158,
      heightPx: 583,
    });
    expect(fitRelations({ widthPx: 1390, heightPx: 452 }).widthPx).toBeGreaterThan(1300);
  });
});
