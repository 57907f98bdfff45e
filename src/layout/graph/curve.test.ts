import { describe, expect, it } from "vitest";
import {
  directionAtEnd,
  directionAtStart,
  formatCurve,
  joinPorts,
  pointOnCurve,
  sampleCurve,
  shiftCurve,
} from "./curve";

const LEVEL = joinPorts(
  { at: [0, 10], outward: [1, 0] },
  { at: [100, 10], outward: [-1, 0] },
  [0.3, 0.3],
);

describe("a curve", () => {
  it("leaves and reaches its ports in their directions", () => {
    const curve = joinPorts(
      { at: [0, 0], outward: [0, 1] },
      { at: [80, 60], outward: [-1, 0] },
      [0.5, 0.25],
    );
    expect(curve.startHandle).toEqual([0, 50]);
    expect(curve.endHandle).toEqual([55, 60]);
    expect(directionAtStart(curve)).toEqual([0, 1]);
    expect(directionAtEnd(curve)).toEqual([1, 0]);
  });

  it("passes its middle half-way when it is straight", () => {
    expect(pointOnCurve(LEVEL, 0.5)).toEqual([50, 10]);
    expect(sampleCurve(LEVEL, 4)).toHaveLength(5);
    expect(formatCurve(LEVEL)).toBe("M0,10C30,10 70,10 100,10");
  });

  it("moves sideways, to its right", () => {
    expect(formatCurve(shiftCurve(LEVEL, 3))).toBe("M0,13C30,13 70,13 100,13");
  });

  it("has a direction even when its handles lie on its ends", () => {
    const bare = { ...LEVEL, startHandle: LEVEL.start, endHandle: LEVEL.end };
    expect(directionAtStart(bare)).toEqual([1, 0]);
    expect(directionAtEnd(bare)).toEqual([1, 0]);
  });
});
