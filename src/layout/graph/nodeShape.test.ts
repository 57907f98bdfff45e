import { describe, expect, it } from "vitest";
import { ACTOR_KINDS } from "../../model/vocabulary";
import { placeNodeShape } from "./nodeShape";

describe("the shapes of actors", () => {
  it("differ by kind", () => {
    const shapes = ACTOR_KINDS.map((kind) => placeNodeShape(kind, 12));
    expect(new Set(shapes).size).toBe(ACTOR_KINDS.length);
  });

  it("stay within their circle's square and fill most of it", () => {
    for (const kind of ACTOR_KINDS) {
      const numbers = placeNodeShape(kind, 12)
        .match(/-?\d+(\.\d+)?/g)!
        .map(Number);
      expect(Math.max(...numbers.map(Math.abs))).toBeLessThanOrEqual(12);
      expect(Math.max(...numbers)).toBeGreaterThanOrEqual(7);
    }
  });

  it("draw a population as three", () => {
    expect(placeNodeShape("population", 12).match(/Z/g)).toHaveLength(3);
  });
});
