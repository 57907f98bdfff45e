import fc from "fast-check";
import { expect, it } from "vitest";
import { OPEN_END, OPEN_START } from "../model/recordTable";
import type { StanceDirection } from "../model/stanceDirection";
import { isStrictlyBefore } from "../testing/isStrictlyBefore";
import { createTurnFinder, type Directed } from "./turnFinder";

type Said = readonly [start: number, end: number, direction: StanceDirection];

const arbitraryDay = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(OPEN_START, OPEN_END) },
);
const arbitrarySaid = fc
  .tuple(arbitraryDay, arbitraryDay, fc.constantFrom<StanceDirection>("for", "against"))
  .map(([a, b, direction]): Said => [Math.min(a, b), Math.max(a, b), direction]);

function positionsOf(said: readonly Said[]): Directed[] {
  return said.map(([, , direction], row) => ({ row, direction }));
}

function daysOf(said: readonly Said[]) {
  return {
    start: Int32Array.from(said, ([start]) => start),
    end: Int32Array.from(said, ([, end]) => end),
  };
}

/** The meaning, word by word: each position compared with all others, and those with one another. */
function turnAsDefined(
  days: ReturnType<typeof daysOf>,
  position: Directed,
  positions: readonly Directed[],
): number | null {
  const isBefore = (a: Directed, b: Directed) => isStrictlyBefore(days, a.row, b.row);
  const earlier = positions.filter((other) => isBefore(other, position));
  const last = earlier.filter((one) => !earlier.some((other) => isBefore(one, other)));
  const overlapping = positions.filter(
    (other) => !isBefore(other, position) && !isBefore(position, other),
  );
  const turned =
    last.every(({ direction }) => direction !== position.direction) &&
    overlapping.every(({ direction }) => direction === position.direction);
  return turned ? (last[0]?.row ?? null) : null;
}

it("finds what the definition finds", () => {
  fc.assert(
    fc.property(fc.array(arbitrarySaid, { maxLength: 14 }), (said) => {
      const days = daysOf(said);
      const positions = positionsOf(said);
      const findTurn = createTurnFinder(days, positions);
      expect(positions.map(findTurn)).toEqual(
        positions.map((position) => turnAsDefined(days, position, positions)),
      );
    }),
    { numRuns: 2000 },
  );
});

/** How many days are read to find all turns. */
function countReads(said: readonly Said[]): number {
  let reads = 0;
  const counted = (days: Int32Array) =>
    new Proxy(days, {
      get: (target, key) => {
        reads += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
  const { start, end } = daysOf(said);
  const positions = positionsOf(said);
  const findTurn = createTurnFinder({ start: counted(start), end: counted(end) }, positions);
  expect(positions.map(findTurn).some((since) => since !== null)).toBe(true);
  return reads;
}

const LENGTHS = [400, 4000];
/** Each is sorted by its first and its last day, and looked up by both. */
const MOST_READS_EACH = 5;

it.each<[string, (at: number) => Said]>([
  ["that take turns", (at) => [at, at, at % 2 === 0 ? "for" : "against"]],
  ["on two days", (at) => (at % 2 === 0 ? [0, 0, "for"] : [9, 9, "against"])],
  ["of which one lasts longer than the other", (at) => [0, at + 1, "for"]],
])("reads each day of positions %s a few times, however many there are", (_, make) => {
  for (const length of LENGTHS) {
    const said = Array.from({ length }, (__, at) => make(at));
    // A last word of the other direction, after all.
    said.push([length + 10, length + 10, "against"]);
    expect(countReads(said)).toBeLessThanOrEqual(MOST_READS_EACH * said.length);
  }
});
