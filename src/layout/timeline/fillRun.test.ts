import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillRun, minRunWidth, type RunItem } from "./fillRun";
import { BRACKET_PX } from "./timelineSize";

const item = (key: number, widthPx: number, isReading = false): RunItem => ({
  key,
  widthPx,
  isReading,
  text: "",
});
const run = fc
  .array(fc.record({ widthPx: fc.integer({ min: 24, max: 180 }), isReading: fc.boolean() }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((items) =>
    items
      .toSorted((a, b) => Number(a.isReading) - Number(b.isReading))
      .map((fields, key) => ({ key, text: "", ...fields })),
  );

describe("fillRun", () => {
  it("breaks rows and puts brackets around the readings of each", () => {
    const rows = fillRun(
      [item(0, 60), item(1, 50, true), item(2, 50, true), item(3, 80, true)],
      180,
    );
    expect(rows.map(({ items }) => items.map(({ key }) => key))).toEqual([[0, 1, 2], [3]]);
    expect(rows[0]!.brackets).toEqual({ x: 60, widthPx: 100 + 2 * BRACKET_PX });
    expect(rows[1]!.brackets).toEqual({ x: 0, widthPx: 80 + 2 * BRACKET_PX });
    expect(rows[0]!.items[2]!.x).toBe(60 + BRACKET_PX + 50);
  });

  it("gives what is too wide a row of its own", () => {
    expect(fillRun([item(0, 100), item(1, 300), item(2, 20)], 150)).toHaveLength(3);
    expect(fillRun([], 100)).toEqual([]);
  });
});

describe("minRunWidth", () => {
  it("is the least width for so many rows", () => {
    fc.assert(
      fc.property(run, fc.integer({ min: 1, max: 14 }), (items, rowCount) => {
        const widthPx = minRunWidth(items, rowCount);
        expect(fillRun(items, widthPx).length).toBeLessThanOrEqual(rowCount);
        const narrower = fillRun(items, widthPx - 1);
        const widest = Math.max(...narrower.map((row) => row.widthPx));
        expect(narrower.length > rowCount || widest > widthPx - 1).toBe(true);
      }),
    );
  });
});
