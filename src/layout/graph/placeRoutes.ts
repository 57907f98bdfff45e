import type { Point } from "../box";
import { joinPorts, sampleCurve, type Curve } from "./curve";
import type { GraphScene, GraphSize } from "./graphScene";
import { facing } from "./ports";
import { baseCost, createRouteCost, VIOLATION_COST } from "./routeCost";
import { CAP_PX, portsOf, resolveEnd, TAIL_PX, type End } from "./tieEnd";

/** How far the handles at start and end reach, as shares of the distance. */
const REACHES = [
  [0.25, 0.25],
  [0.42, 0.42],
  [0.6, 0.6],
  [0.7, 0.3],
  [0.3, 0.7],
] as const;
export const SAMPLE_STEPS = 24;
/** So that the best ways do not all look alike. */
const MOST_PER_PORT = 3;
/** A thin tie may set out sideways; a wide one that did would look like a knot. */
const LEAST_FACING = -0.15;
const LEAST_FACING_WIDE = 0.4;
const WIDE_HALF_PX = 3;

/** One way for a tie to run. */
export interface Route {
  id: number;
  curve: Curve;
  samples: readonly Point[];
  /** Lower is better: short, little turning, not through frames it has no business in. */
  cost: number;
}

export interface RouteRequest {
  from: string;
  to: string;
  /** Counterparts carry their sign at both ends, a directed tie at its end only. */
  hasStartCap: boolean;
  halfWidthPx: number;
}

/** The best ways between two actors, at most `limit`; empty when one of them has no place. */
export function placeRoutes(
  scene: GraphScene,
  size: GraphSize,
  request: RouteRequest,
  limit: number,
  nextId: () => number,
): Route[] {
  const from = resolveEnd(scene, request.from);
  const to = resolveEnd(scene, request.to);
  if (!from || !to) return [];
  const costOf = createRouteCost(scene, size, request.halfWidthPx, from, to);
  const routes: Route[] = [];
  let blocked: Route | null = null;
  const used = new Map<string, number>();
  for (const curve of listCurves(scene, request, from, to)) {
    const ports = [curve.start.join(), curve.end.join()];
    if (ports.some((port) => (used.get(port) ?? 0) >= MOST_PER_PORT)) continue;
    const cost = costOf(curve);
    const samples = sampleCurve(curve, SAMPLE_STEPS);
    if (cost >= VIOLATION_COST) {
      if (!blocked || cost < blocked.cost) blocked = { id: nextId(), curve, samples, cost };
      continue;
    }
    for (const port of ports) used.set(port, (used.get(port) ?? 0) + 1);
    routes.push({ id: nextId(), curve, samples, cost });
    if (routes.length >= limit) break;
  }
  return routes.length > 0 || !blocked ? routes : [blocked];
}

/** All curves between ports that face each other, those that turn least and are shortest first. */
function listCurves(scene: GraphScene, request: RouteRequest, from: End, to: End): Curve[] {
  const starts = portsOf(scene, from, request.hasStartCap ? CAP_PX : TAIL_PX);
  const isWide = request.halfWidthPx > WIDE_HALF_PX;
  const least = isWide ? LEAST_FACING_WIDE : LEAST_FACING;
  const ends = portsOf(scene, to, CAP_PX).filter((end) => facing(end, from.centre) > least);
  const curves: { curve: Curve; cost: number }[] = [];
  for (const start of starts) {
    if (facing(start, to.centre) <= least) continue;
    for (const end of ends) {
      for (const reaches of REACHES) {
        const curve = joinPorts(start, end, reaches);
        curves.push({ curve, cost: baseCost(curve, request.halfWidthPx) });
      }
    }
  }
  return curves.sort((a, b) => a.cost - b.cost).map(({ curve }) => curve);
}
