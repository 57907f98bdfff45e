import { centreOf, containsPoint, inset, type Box, type Point } from "../map/box";
import { directionAtEnd, directionAtStart, joinPorts, sampleCurve, type Curve } from "./curve";
import type { GraphScene, GraphSize } from "./graphScene";
import type { PlacedFrame, PlacedNode } from "./placedGraph";
import { facesPoint, framePorts, nodePorts } from "./ports";

/** Room that an arrow or bar takes between the end of its curve and the node. */
export const CAP_PX = 11;
const TAIL_PX = 2;
const REACHES = [0.25, 0.42, 0.6];
const SAMPLE_STEPS = 24;
const MOST_FROM_PORT = 3;
/** What one sample on a name or a foreign node costs: more than any detour. */
const VIOLATION_COST = 1000;

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
  const measure = createMeasure(scene, size, request, from, to);
  const routes: Route[] = [];
  let blocked: Route | null = null;
  const fromPort = new Map<string, number>();
  for (const curve of listCurves(scene, request, from, to)) {
    const port = curve.start.join();
    const count = fromPort.get(port) ?? 0;
    if (count >= MOST_FROM_PORT) continue;
    const samples = sampleCurve(curve, SAMPLE_STEPS);
    const cost = measure(curve, samples);
    if (cost >= VIOLATION_COST) {
      if (!blocked || cost < blocked.cost) blocked = { id: nextId(), curve, samples, cost };
      continue;
    }
    fromPort.set(port, count + 1);
    routes.push({ id: nextId(), curve, samples, cost });
    if (routes.length >= limit) break;
  }
  return routes.length > 0 || !blocked ? routes : [blocked];
}

/** All curves between ports that face each other, those that turn least and are shortest first. */
function listCurves(scene: GraphScene, request: RouteRequest, from: End, to: End): Curve[] {
  const starts = portsOf(scene, from, request.hasStartCap ? CAP_PX : TAIL_PX);
  const ends = portsOf(scene, to, CAP_PX).filter((end) => facesPoint(end, from.centre));
  const curves: { curve: Curve; cost: number }[] = [];
  for (const start of starts) {
    if (!facesPoint(start, to.centre)) continue;
    for (const end of ends) {
      for (const reach of REACHES) {
        const curve = joinPorts(start, end, reach);
        curves.push({ curve, cost: baseCost(curve) });
      }
    }
  }
  return curves.sort((a, b) => a.cost - b.cost).map(({ curve }) => curve);
}

interface End {
  node: PlacedNode | null;
  frame: PlacedFrame | null;
  centre: Point;
}

function resolveEnd(scene: GraphScene, id: string): End | null {
  const node = scene.nodes.find((candidate) => candidate.id === id) ?? null;
  if (node) return { node, frame: null, centre: [node.x, node.y] };
  const frame = scene.frames.find((candidate) => candidate.id === id) ?? null;
  return frame && { node: null, frame, centre: centreOf(frame.box) };
}

function portsOf(scene: GraphScene, { node, frame }: End, standoffPx: number) {
  if (node) return nodePorts(node, scene.portAngles(node), standoffPx);
  return frame ? framePorts(frame, standoffPx) : [];
}

/** Scores curves between two ends; whatever touches a name or a foreign node is all but ruled out. */
function createMeasure(
  scene: GraphScene,
  size: GraphSize,
  { halfWidthPx }: RouteRequest,
  from: End,
  to: End,
) {
  const clearancePx = halfWidthPx + 2;
  const labels = [
    ...scene.nodes.map((node) => node.label.box),
    ...scene.frames.map((frame) => frame.label.box),
  ].map((box) => inset(box, -clearancePx));
  const bounds: Box = { x: 0, y: 0, ...size };
  const page = inset(bounds, halfWidthPx + 1);
  const shapes = scene.nodes.map((node) => {
    const isEnd = node === from.node || node === to.node;
    return { ...node, radiusPx: node.radiusPx + (isEnd ? 0 : clearancePx + 1) };
  });
  const foreignFrames = scene.frames
    .filter(({ box }) => ![from, to].some((end) => end.node && containsPoint(box, end.centre)))
    .map((frame) => frame.box);

  return (curve: Curve, samples: readonly Point[]): number => {
    let cost = baseCost(curve);
    for (const point of samples) {
      const [x, y] = point;
      if (
        !containsPoint(page, point) ||
        labels.some((box) => containsPoint(box, point)) ||
        shapes.some((node) => (x - node.x) ** 2 + (y - node.y) ** 2 < node.radiusPx ** 2)
      ) {
        cost += VIOLATION_COST;
      }
      if (foreignFrames.some((box) => containsPoint(box, point))) cost += 8;
    }
    return cost;
  };
}

/** Short and straight is good. */
function baseCost(curve: Curve): number {
  const { start, end } = curve;
  return turningOf(curve) * 6 + Math.hypot(end[0] - start[0], end[1] - start[1]) * 0.08;
}

/** How far the curve turns at its ends from the straight line, in radians, both together. */
function turningOf(curve: Curve): number {
  const [dx, dy] = [curve.end[0] - curve.start[0], curve.end[1] - curve.start[1]];
  return (
    angleBetween(directionAtStart(curve), [dx, dy]) + angleBetween(directionAtEnd(curve), [dx, dy])
  );
}

function angleBetween([x, y]: Point, [dx, dy]: Point): number {
  const cosine = (x * dx + y * dy) / (Math.hypot(dx, dy) || 1);
  return Math.acos(Math.min(1, Math.max(-1, cosine)));
}
