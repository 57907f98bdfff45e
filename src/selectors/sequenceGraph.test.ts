import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reduceTransitively, sortTopologically, type Arrow } from "./sequenceGraph";

const arrow = (from: number, to: number): Arrow => ({ from, to });
const nodes = fc.integer({ min: 0, max: 9 });
const arrows = fc.array(
  fc.record({ from: nodes, to: nodes }).filter(({ from, to }) => from !== to),
  { maxLength: 25 },
);
const all = Array.from({ length: 10 }, (_, node) => node);

describe("sortTopologically", () => {
  it("puts each node after what points at it", () => {
    expect(sortTopologically([0, 1, 2], [arrow(2, 1), arrow(1, 0)])).toEqual([2, 1, 0]);
  });

  it("keeps chains together and else the given order", () => {
    expect(sortTopologically([0, 1, 2, 3], [arrow(0, 2), arrow(1, 3)])).toEqual([0, 2, 1, 3]);
  });

  it("enters a circle at its first node", () => {
    expect(sortTopologically([0, 1, 2], [arrow(0, 1), arrow(1, 2), arrow(2, 0)])).toEqual([
      0, 1, 2,
    ]);
  });

  it("gives every node once, and points every arrow forward where there is no circle", () => {
    fc.assert(
      fc.property(arrows, (random) => {
        expect(sortTopologically(all, random).toSorted((a, b) => a - b)).toEqual(all);
        const acyclic = random.filter(({ from, to }) => from < to);
        const place = new Map(sortTopologically(all, acyclic).map((node, at) => [node, at]));
        for (const { from, to } of acyclic) {
          expect(place.get(from)!).toBeLessThan(place.get(to)!);
        }
      }),
    );
  });
});

describe("reduceTransitively", () => {
  it("leaves out what a chain already says", () => {
    expect(reduceTransitively([arrow(0, 1), arrow(0, 2), arrow(1, 2)])).toEqual([
      arrow(0, 1),
      arrow(1, 2),
    ]);
  });

  it("keeps what leads where", () => {
    const reach = (list: readonly Arrow[]) => {
      const pairs = new Set(list.map(({ from, to }) => `${from} ${to}`));
      for (const middle of all)
        for (const from of all)
          for (const to of all)
            if (pairs.has(`${from} ${middle}`) && pairs.has(`${middle} ${to}`)) {
              pairs.add(`${from} ${to}`);
            }
      return [...pairs].toSorted();
    };
    fc.assert(
      fc.property(arrows, (random) => {
        const keys = new Set<string>();
        const acyclic = random.filter(({ from, to }) => {
          const isNew = from < to && !keys.has(`${from} ${to}`);
          keys.add(`${from} ${to}`);
          return isNew;
        });
        const reduced = reduceTransitively(acyclic);
        expect(reach(reduced)).toEqual(reach(acyclic));
        expect(reduceTransitively(reduced)).toEqual(reduced);
      }),
    );
  });
});
