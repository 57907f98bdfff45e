import { containsPoint, inset, overlaps, type Box, type Point } from "../map/box";
import { directionAtEnd, directionAtStart, pointOnCurve } from "./curve";
import type { GraphScene, GraphSize } from "./graphScene";
import { nodeShapeBox } from "./placeNode";
import type { PillForm } from "./pillForms";
import { CAP_PX, type Route } from "./placeRoutes";

/** A tie or silence that looks for its way and for a place of its words. */
export interface TieRequest {
  routes: readonly Route[];
  forms: readonly PillForm[];
  hasStartCap: boolean;
}

/** One way with its words at one place. */
export interface TieChoice {
  route: Route;
  form: PillForm;
  pill: Box;
  caps: readonly Box[];
  cost: number;
}

const PILL_SPOTS = [0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71, 0.22, 0.78];
const PILL_GAP_PX = 3;
const CAP_BOX_PX = 13;
const MOST_ROUNDS = 6;
const MOST_CHOICES = 300;
export const OVERLAP_COST = 100_000;
const COST = { crossing: 26, near: 5, covered: 8, cap: 120, offCentre: 26 };
const NEAR_PX = 11;
const ROUTE_ID_RANGE = 65_536;

/**
 * Chooses a way and a place of the words for each: never a pill on a node, a name or a cap of its
 * own, as few crossings, covered curves and overlapping pills as a few rounds of improving one tie
 * after the other can reach. Null where a tie has no way at all. Deterministic.
 */
export function arrangeTies(
  scene: GraphScene,
  size: GraphSize,
  requests: readonly TieRequest[],
): (TieChoice | null)[] {
  const blocked = [
    ...scene.nodes.flatMap((node) => [nodeShapeBox(node), node.label.box]),
    ...scene.frames.map((frame) => frame.labelBox),
  ];
  const page = inset({ x: 0, y: 0, ...size }, 1);
  const choices = requests.map((request) => listChoices(request, blocked, page));
  const costBetween = createPairCost();
  let best: Arrangement = { chosen: requests.map(() => null), cost: Infinity };
  for (const order of listOrders(requests.length)) {
    const arrangement = improve(choices, order, costBetween);
    if (arrangement.cost < best.cost) best = arrangement;
    if (order.length < 2) break;
  }
  return best.chosen;
}

interface Arrangement {
  chosen: (TieChoice | null)[];
  cost: number;
}

/** Forwards, backwards, and from the middle: which tie chooses first decides where improving ends. */
function listOrders(count: number): number[][] {
  const forwards = Array.from({ length: count }, (_, at) => at);
  const half = Math.floor(count / 2);
  return [forwards, [...forwards].reverse(), [...forwards.slice(half), ...forwards.slice(0, half)]];
}

function improve(
  choices: readonly (readonly TieChoice[])[],
  order: readonly number[],
  costBetween: PairCost,
): Arrangement {
  const chosen: (TieChoice | null)[] = choices.map(() => null);
  const othersOf = (at: number) =>
    chosen.filter((choice, other): choice is TieChoice => choice !== null && other !== at);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let isBetter = false;
    for (const at of order) {
      const best = cheapest(choices[at]!, othersOf(at), costBetween);
      if (best !== chosen[at]) isBetter = true;
      chosen[at] = best;
    }
    if (!isBetter) break;
  }
  let cost = 0;
  chosen.forEach((choice, at) => {
    if (!choice) return;
    cost += choice.cost;
    for (const other of othersOf(at)) cost += costBetween(choice, other) / 2;
  });
  return { chosen, cost };
}

function listChoices(request: TieRequest, blocked: readonly Box[], page: Box): TieChoice[] {
  const choices: TieChoice[] = [];
  for (const route of request.routes) {
    const caps = capBoxes(route, request.hasStartCap);
    for (const form of request.forms) {
      for (const t of PILL_SPOTS) {
        const [x, y] = pointOnCurve(route.curve, t);
        const pill = {
          x: Math.round(x - form.widthPx / 2),
          y: Math.round(y - form.heightPx / 2),
          widthPx: form.widthPx,
          heightPx: form.heightPx,
        };
        const isOut =
          pill.x < page.x ||
          pill.y < page.y ||
          pill.x + pill.widthPx > page.x + page.widthPx ||
          pill.y + pill.heightPx > page.y + page.heightPx;
        const misplaced =
          isOut ||
          blocked.some((box) => overlaps(pill, box, 2)) ||
          caps.some((box) => overlaps(pill, box));
        const cost =
          route.cost +
          form.cost +
          Math.abs(t - 0.5) * COST.offCentre +
          (misplaced ? OVERLAP_COST / 2 : 0);
        choices.push({ route, form, pill, caps, cost });
      }
    }
  }
  const placed = choices.filter((choice) => choice.cost < OVERLAP_COST / 2);
  return (placed.length > 0 ? placed : choices)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_CHOICES);
}

function capBoxes({ curve }: Route, hasStartCap: boolean): Box[] {
  const box = ([x, y]: Point, [dx, dy]: Point): Box => ({
    x: x + (dx * CAP_PX) / 2 - CAP_BOX_PX / 2,
    y: y + (dy * CAP_PX) / 2 - CAP_BOX_PX / 2,
    widthPx: CAP_BOX_PX,
    heightPx: CAP_BOX_PX,
  });
  const [startX, startY] = directionAtStart(curve);
  const end = box(curve.end, directionAtEnd(curve));
  return hasStartCap ? [box(curve.start, [-startX, -startY]), end] : [end];
}

type PairCost = (a: TieChoice, b: TieChoice) => number;

/** Expects the options cheapest first. */
function cheapest(
  options: readonly TieChoice[],
  others: readonly TieChoice[],
  costBetween: PairCost,
): TieChoice | null {
  let best: TieChoice | null = null;
  let least = Infinity;
  for (const option of options) {
    if (option.cost >= least) break;
    let cost = option.cost;
    for (const other of others) {
      cost += costBetween(option, other);
      if (cost >= least) break;
    }
    if (cost < least) {
      least = cost;
      best = option;
    }
  }
  return best;
}

/** What two choices cost each other; the part that depends on their ways alone is kept. */
function createPairCost(): PairCost {
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

function countInside(box: Box, points: readonly Point[]): number {
  let count = 0;
  for (const point of points) if (containsPoint(box, point)) count++;
  return count;
}

function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return (
    sideOfLine(a, b, c) * sideOfLine(a, b, d) < 0 && sideOfLine(c, d, a) * sideOfLine(c, d, b) < 0
  );
}

function sideOfLine(from: Point, to: Point, point: Point): number {
  return (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]);
}
