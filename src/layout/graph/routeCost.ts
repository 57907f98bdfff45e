import { containsPoint, inset, type Box, type Point } from "../box";
import { directionAtEnd, directionAtStart, sampleCurve, type Curve } from "./curve";
import type { GraphScene, GraphSize } from "./graphScene";
import type { End } from "./tieEnd";

/** What one sample on a name or a foreign node costs: more than any detour. */
export const VIOLATION_COST = 1000;
const FOREIGN_FRAME_COST = 4;
/** Fine enough that no corner of a name slips through. */
const CHECK_STEPS = 48;

/** Scores curves between two ends; whatever touches a name or a foreign node is all but ruled out. */
export function createRouteCost(
  scene: GraphScene,
  size: GraphSize,
  halfWidthPx: number,
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

  return (curve: Curve): number => {
    let cost = baseCost(curve, halfWidthPx);
    for (const point of sampleCurve(curve, CHECK_STEPS)) {
      const [x, y] = point;
      if (
        !containsPoint(page, point) ||
        labels.some((box) => containsPoint(box, point)) ||
        shapes.some((node) => (x - node.x) ** 2 + (y - node.y) ** 2 < node.radiusPx ** 2)
      ) {
        cost += VIOLATION_COST;
      }
      if (foreignFrames.some((box) => containsPoint(box, point))) cost += FOREIGN_FRAME_COST;
    }
    return cost;
  };
}

/** Short and straight is good, the more so the wider the tie. */
export function baseCost(curve: Curve, halfWidthPx: number): number {
  const { start, startHandle, endHandle, end } = curve;
  const straightPx = distance(start, end);
  const handlesPx =
    distance(start, startHandle) + distance(startHandle, endHandle) + distance(endHandle, end);
  const bending = turningOf(curve) * 7 + (handlesPx - straightPx) * 0.2;
  return bending * (1 + halfWidthPx / 3) + straightPx * 0.06;
}

function distance(from: Point, to: Point): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
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
