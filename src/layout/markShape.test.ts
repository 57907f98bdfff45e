import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVENT_KINDS } from "../model/vocabulary";
import { placeHalfMarkShape, placeMarkShape } from "./markShape";

const corners = (path: string) =>
  [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );

describe("placeMarkShape", () => {
  it("gives each kind a shape of its own", () => {
    const paths = EVENT_KINDS.map((kind) => placeMarkShape(kind, 8));
    expect(new Set(paths).size).toBe(EVENT_KINDS.length);
  });

  it("stays within its box, closed, around the origin", () => {
    const kind = fc.constantFrom(...EVENT_KINDS);
    fc.assert(
      fc.property(kind, fc.double({ min: 1, max: 60, noNaN: true }), (name, radiusPx) => {
        const path = placeMarkShape(name, radiusPx);
        expect(path).toMatch(/^M.*Z$/);
        expect(path).not.toMatch(/NaN|e-|undefined/);
        const points = corners(path);
        for (const [x, y] of points) {
          expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(radiusPx + 0.01);
        }
        expect(points.some(([, y]) => y < 0)).toBe(true);
      }),
    );
  });

  it("leaves roundness to the call", () => {
    expect(EVENT_KINDS.filter((kind) => placeMarkShape(kind, 8).includes("A"))).toEqual(["call"]);
    expect(placeMarkShape("call", 10)).toBe("M0,-9A9,9 0 1 1 0,9A9,9 0 1 1 0,-9Z");
  });
});

describe("placeHalfMarkShape", () => {
  it("keeps the start half of each shape and no more", () => {
    for (const kind of EVENT_KINDS.filter((name) => name !== "call")) {
      const path = placeHalfMarkShape(kind, 8);
      expect(path).toMatch(/^M.*Z$/);
      const xs = corners(path).map(([x]) => x);
      expect(Math.max(...xs), kind).toBeLessThanOrEqual(0);
      const whole = corners(placeMarkShape(kind, 8)).map(([x]) => x);
      expect(Math.min(...xs), kind).toBe(Math.min(...whole));
    }
    expect(placeHalfMarkShape("call", 10)).toBe("M0,-9A9,9 0 0 0 0,9Z");
    expect(placeHalfMarkShape("strike", 10)).toBe("M0,9.5L0,-8L-10,-8Z");
  });
});
