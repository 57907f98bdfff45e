import { overlaps, type Point } from "../box";
import { countInside, type TieChoice } from "./tieChoices";

/** The words of two ties keep this distance. */
export const PILL_GAP_PX = 3;
const OVERLAP_COST = 100_000;
const COST = { crossing: 26, near: 5, covered: 8, cap: 120 };
const NEAR_PX = 11;
const ROUTE_ID_RANGE = 65_536;

export type PairCost = (a: TieChoice, b: TieChoice) => number;

/** What two choices cost each other; the part that depends on their ways alone is kept. */
export function createPairCost(): PairCost {
  const kept = new Map<number, number>();
  return (a, b) => {
    const [low, high] = a.route.id < b.route.id ? [a.route, b.route] : [b.route, a.route];
    const key = low.id * ROUTE_ID_RANGE + high.id;
    let cost = kept.get(key);
    if (cost === undefined) {
      cost = routeCost(low.samples, high.samples);
      kept.set(key, cost);
    }
    if (overlaps(a.pill, b.pill, PILL_GAP_PX)) cost += OVERLAP_COST;
    cost +=
      COST.covered * (countInside(a.pill, b.route.samples) + countInside(b.pill, a.route.samples));
    for (const cap of b.caps) if (overlaps(a.pill, cap)) cost += COST.cap;
    for (const cap of a.caps) if (overlaps(b.pill, cap)) cost += COST.cap;
    return cost;
  };
}

/** Every second sample is close enough to tell what crosses and what runs side by side. */
function routeCost(a: readonly Point[], b: readonly Point[]): number {
  let cost = 0;
  for (let at = 0; at < a.length; at += 2) {
    const [x, y] = a[at]!;
    for (let other = 0; other < b.length; other += 2) {
      const [dx, dy] = [b[other]![0] - x, b[other]![1] - y];
      if (dx * dx + dy * dy < NEAR_PX * NEAR_PX) {
        cost += COST.near;
        break;
      }
    }
  }
  for (let at = 2; at < a.length; at += 2) {
    for (let other = 2; other < b.length; other += 2) {
      if (segmentsCross(a[at - 2]!, a[at]!, b[other - 2]!, b[other]!)) cost += COST.crossing;
    }
  }
  return cost;
}

function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return (
    sideOfLine(a, b, c) * sideOfLine(a, b, d) < 0 && sideOfLine(c, d, a) * sideOfLine(c, d, b) < 0
  );
}

function sideOfLine(from: Point, to: Point, point: Point): number {
  return (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]);
}
