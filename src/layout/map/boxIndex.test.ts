import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps } from "../box";
import { indexBoxes } from "./boxIndex";

const box = fc.record({
  x: fc.integer({ min: -200, max: 1500 }),
  y: fc.integer({ min: -200, max: 900 }),
  widthPx: fc.integer({ min: 0, max: 300 }),
  heightPx: fc.integer({ min: 0, max: 300 }),
});

describe("indexBoxes", () => {
  it("tells just what a look at every box tells", () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 20 }), box, fc.nat(8), (boxes, probe, gapPx) => {
        const index = indexBoxes(boxes);
        expect(index.hits(probe, gapPx)).toBe(boxes.some((other) => overlaps(probe, other, gapPx)));
        const [first] = boxes;
        const rest = boxes.filter((other) => other !== first);
        expect(index.hits(probe, gapPx, first ? [first] : [])).toBe(
          rest.some((other) => overlaps(probe, other, gapPx)),
        );
      }),
    );
  });
});
