import { describe, expect, it } from "vitest";
import { joinPorts } from "./curve";
import { placeStrands, tieWidth } from "./tieStrands";

const CURVE = joinPorts(
  { at: [0, 0], outward: [1, 0] },
  { at: [100, 0], outward: [-1, 0] },
  [0.3, 0.3],
);

describe("the strands of a tie", () => {
  it("are as wide as their records and lie beside each other around the middle", () => {
    const strands = placeStrands(
      CURVE,
      [
        { colour: "1", count: 1 },
        { colour: "3", count: 0 },
        { colour: "5", count: 2 },
      ],
      3,
    );
    expect(strands.map(({ colour, widthPx }) => [colour, widthPx])).toEqual([
      ["1", 2.25],
      ["5", 4.5],
    ]);
    const [first, second] = strands.map(({ curve }) => curve.start[1]);
    expect(second! - first!).toBeCloseTo(3.375, 0);
    expect(first! * 2.25 + second! * 4.5).toBeCloseTo(0, 0);
  });

  it("never make a tie wider than 10 px", () => {
    expect(tieWidth(1)).toBe(2.25);
    expect(tieWidth(400)).toBe(10);
  });
});
