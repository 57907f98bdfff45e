import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../testing/propertyRuns";
import { walkTies } from "./walkTies";

const actor = fc.constantFrom("a", "b", "c", "d", "e");
const ties = fc
  .array(fc.record({ left: actor, right: actor, y: fc.integer({ min: 0, max: 500 }) }))
  .map((list) => list.map((tie, at) => ({ ...tie, key: `tie ${at}` })));

describe("the walk along ties", () => {
  it("leads from a tie to both its ends, and from an actor to a tie of its own", () => {
    fc.assert(
      fc.property(ties, (list) => {
        const walk = walkTies(list);
        for (const { key, left, right } of list) {
          expect(walk.get(key)).toEqual({ left: `actor:${left}`, right: `actor:${right}` });
          const onward = list.find((tie) => tie.key === walk.get(`actor:${left}`)?.right);
          const back = list.find((tie) => tie.key === walk.get(`actor:${right}`)?.left);
          expect(onward?.left).toBe(left);
          expect(back?.right).toBe(right);
        }
      }),
      propertyRuns(200),
    );
  });

  it("takes the uppermost tie of an actor to that side", () => {
    fc.assert(
      fc.property(ties, actor, (list, id) => {
        const own = list.filter(({ left }) => left === id);
        const taken = own.find(({ key }) => key === walkTies(list).get(`actor:${id}`)?.right);
        expect(taken?.y).toBe(own.length === 0 ? undefined : Math.min(...own.map(({ y }) => y)));
      }),
      propertyRuns(200),
    );
  });
});
