import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastFitting } from "./lastFitting";

describe("the last that fits", () => {
  it("is what trying them one by one finds", () => {
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.nat(40),
        fc.integer({ min: -5, max: 90 }),
        (first, more, limit) => {
          const fits = (at: number) => at <= limit;
          const expected = Math.max(first, Math.min(first + more, limit));
          expect(lastFitting(first, first + more, fits)).toBe(expected);
        },
      ),
    );
  });
});
