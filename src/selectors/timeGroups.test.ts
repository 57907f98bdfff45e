import fc from "fast-check";
import { expect, it } from "vitest";
import { OPEN_END, OPEN_START } from "../model/recordTable";
import { isStrictlyBefore } from "../testing/isStrictlyBefore";
import { groupByTime } from "./timeGroups";

const day = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom(OPEN_START, OPEN_END) },
);
const spans = fc.array(
  fc.tuple(day, day).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  { maxLength: 12 },
);

function daysOf(list: readonly (readonly [number, number])[]) {
  return {
    start: Int32Array.from(list, ([start]) => start),
    end: Int32Array.from(list, ([, end]) => end),
  };
}

it("parts rows only where all before is over, and wherever it is", () => {
  fc.assert(
    fc.property(spans, (list) => {
      const days = daysOf(list);
      const rows = list.map((_, row) => row);
      const groups = groupByTime(days, rows);
      expect(groups.flat().toSorted((a, b) => a - b)).toEqual(rows);
      for (const [at, group] of groups.entries()) {
        expect(group).toEqual(group.toSorted((a, b) => a - b));
        for (const first of group) {
          for (const later of groups.slice(at + 1).flat()) {
            expect(isStrictlyBefore(days, first, later)).toBe(true);
          }
        }
        // No day within a group separates it in two.
        for (const cut of group.map((row) => days.end[row]!)) {
          const before = group.filter((row) => days.end[row]! <= cut);
          const after = group.filter((row) => days.start[row]! > cut);
          expect(before.length + after.length === group.length && after.length > 0).toBe(false);
        }
      }
    }),
  );
});

it("implies no order where a time is open", () => {
  const days = daysOf([
    [OPEN_START, 10],
    [3, 3],
    [12, OPEN_END],
    [40, 40],
  ]);
  expect(groupByTime(days, [0, 1, 2, 3])).toEqual([
    [0, 1],
    [2, 3],
  ]);
});
