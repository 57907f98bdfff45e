import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeMarginNotes } from "./placeMarginNotes";

describe("placeMarginNotes", () => {
  it("keeps groups beside their lines where there is room", () => {
    const anchors = [
      { topPx: 0, heightPx: 24 },
      { topPx: 52, heightPx: 48 },
    ];
    expect(placeMarginNotes(anchors)).toEqual([0, 52]);
  });

  it("moves a group down when its place is taken", () => {
    const anchors = [
      { topPx: 10, heightPx: 72 },
      { topPx: 30, heightPx: 24 },
      { topPx: 84, heightPx: 24 },
    ];
    expect(placeMarginNotes(anchors, 4)).toEqual([10, 86, 114]);
  });

  it("never lets groups overlap or rise above their lines", () => {
    const anchor = fc.record({ topPx: fc.nat(400), heightPx: fc.nat(100) });
    fc.assert(
      fc.property(fc.array(anchor), (anchors) => {
        const ordered = [...anchors].sort((one, other) => one.topPx - other.topPx);
        const tops = placeMarginNotes(ordered);
        ordered.forEach(({ topPx }, at) => {
          expect(tops[at]).toBeGreaterThanOrEqual(topPx);
          const before = at > 0 ? tops[at - 1]! + ordered[at - 1]!.heightPx : 0;
          expect(tops[at]).toBeGreaterThanOrEqual(before);
        });
      }),
    );
  });
});
