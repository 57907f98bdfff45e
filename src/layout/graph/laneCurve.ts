import type { Point } from "../box";
import type { Curve } from "./curve";
import { CAP_PX, TAIL_PX, type End } from "./tieEnd";

/** How far the handles reach, as a share of what is between the ends. */
const REACH = 0.36;

/** A curve whose middle lies at the level `y` and which meets frames level, not below `lowest`. */
export function placeLaneCurve(
  hasStartCap: boolean,
  from: End,
  to: End,
  y: number,
  lowest: number,
): Curve {
  const reachPx = Math.abs(facingEdgeX(from, to) - facingEdgeX(to, from)) * REACH;
  const startGap = hasStartCap ? CAP_PX : TAIL_PX;
  let handleY = y;
  const frameY = Math.min(y, lowest);
  let start = placeEnd(from, to, frameY, handleY, reachPx, startGap);
  let end = placeEnd(to, from, frameY, handleY, reachPx, CAP_PX);
  for (let round = 0; round < 3; round++) {
    const fixed = [start, end].filter((_, at) => [from, to][at]!.frame).length;
    const free = Math.max(1, 2 - fixed);
    handleY = (8 * y - start.at[1] - end.at[1] - 3 * fixed * frameY) / (3 * free);
    start = placeEnd(from, to, frameY, handleY, reachPx, startGap);
    end = placeEnd(to, from, frameY, handleY, reachPx, CAP_PX);
  }
  return { start: start.at, startHandle: start.handle, endHandle: end.handle, end: end.at };
}

interface LaneEnd {
  at: Point;
  handle: Point;
}

function placeEnd(
  { node, frame }: End,
  other: End,
  y: number,
  handleY: number,
  reachPx: number,
  gapPx: number,
): LaneEnd {
  const self: End = { node, frame, centre: [0, 0] };
  const towards = (node?.x ?? frame?.box.x ?? 0) < other.centre[0] ? 1 : -1;
  const handleX = facingEdgeX(self, other) + towards * reachPx;
  if (!node) {
    return { at: point(facingEdgeX(self, other) + towards * gapPx, y), handle: point(handleX, y) };
  }
  const [dx, dy] = [handleX - node.x, handleY - node.y];
  const distance = (node.radiusPx + gapPx) / Math.hypot(dx, dy);
  return {
    at: point(node.x + dx * distance, node.y + dy * distance),
    handle: point(handleX, handleY),
  };
}

/** The edge of a node or frame that faces the other end. */
export function facingEdgeX({ node, frame }: End, other: End): number {
  if (node) return node.x + (node.x < other.centre[0] ? node.radiusPx : -node.radiusPx);
  if (!frame) return 0;
  return frame.box.x < other.centre[0] ? frame.box.x + frame.box.widthPx : frame.box.x;
}

function point(x: number, y: number): Point {
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}
