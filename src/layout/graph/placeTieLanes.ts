import type { Box, Point } from "../box";
import { clamp } from "./clamp";
import { sampleCurve, type Curve } from "./curve";
import type { GraphScene, GraphSize } from "./graphScene";
import type { PillForm } from "./pillForms";
import { SAMPLE_STEPS, type Route, type RouteRequest } from "./placeRoutes";
import { createRouteCost, VIOLATION_COST } from "./routeCost";
import { CAP_PX, resolveEnd, TAIL_PX, type End } from "./tieEnd";

const LEAST_GAP_PX = 5;
const MOST_GAP_PX = 26;
const PILL_MARGIN_PX = 2;
/** How far the middle of a lane may lie below where it meets a frame. */
const MOST_DIP_PX = 36;
const REACH = 0.36;
/** Two actors stand level when no further apart than this. */
const LEVEL_PX = 6;
/** A lane reaches a frame at least this far above its lower edge. */
const LEAST_ABOVE_EDGE_PX = 10;

export interface LaneRequest extends RouteRequest {
  forms: readonly PillForm[];
  isVoid: boolean;
}

/** A way across with the forms of its words that fit there, the best first. */
export interface Lane {
  route: Route;
  forms: readonly PillForm[];
}

interface Crossing {
  request: LaneRequest;
  from: End;
  to: End;
  form: PillForm;
  naturalY: number;
}

/**
 * Ties between the two sides run level between the frames, one above the other: silences first, then
 * in the order of their actors, counterparts straight where they can be. Null for ties that do not
 * cross, or for which there is no lane left.
 */
export function placeTieLanes(
  scene: GraphScene,
  size: GraphSize,
  requests: readonly LaneRequest[],
  nextId: () => number,
): (Lane | null)[] {
  const [first, second] = [...scene.frames].sort((a, b) => a.box.x - b.box.x);
  const lanes = new Map<LaneRequest, Lane>();
  if (!first || !second) return requests.map(() => null);
  const crossings = requests
    .flatMap((request) => resolveCrossing(scene, request, first.box, second.box) ?? [])
    .sort((a, b) => a.naturalY - b.naturalY);
  const levels = stackLevels(crossings, first.box);
  crossings.forEach(({ request, from, to, form }, at) => {
    const y = levels[at];
    const lowest = first.box.y + first.box.heightPx - LEAST_ABOVE_EDGE_PX;
    if (y === undefined || y > lowest + MOST_DIP_PX) return;
    const curve = laneCurve(request, from, to, y, lowest);
    const samples = sampleCurve(curve, SAMPLE_STEPS);
    const cost = createRouteCost(scene, size, request.halfWidthPx, from, to)(curve);
    if (cost >= VIOLATION_COST) return;
    const forms = request.forms.filter(
      ({ widthPx, heightPx }) => widthPx <= form.widthPx && heightPx <= form.heightPx,
    );
    lanes.set(request, { forms, route: { id: nextId(), curve, samples, cost } });
  });
  return requests.map((request) => lanes.get(request) ?? null);
}

function resolveCrossing(
  scene: GraphScene,
  request: LaneRequest,
  left: Box,
  right: Box,
): Crossing | null {
  const from = resolveEnd(scene, request.from);
  const to = resolveEnd(scene, request.to);
  if (!from || !to) return null;
  const sideOf = ({ centre: [x, y] }: End) => {
    if (y < left.y || y > left.y + left.heightPx) return null;
    if (x <= left.x + left.widthPx) return "left";
    return x >= right.x ? "right" : null;
  };
  const sides = [sideOf(from), sideOf(to)];
  if (!sides.includes("left") || !sides.includes("right")) return null;
  const roomPx =
    Math.abs(edgeX(from, to) - edgeX(to, from)) -
    (request.hasStartCap ? CAP_PX : TAIL_PX) -
    CAP_PX -
    2 * PILL_MARGIN_PX;
  const form =
    request.forms.find(({ widthPx }) => widthPx <= roomPx) ??
    (request.isVoid ? narrowest(request.forms) : undefined);
  return form ? { request, from, to, form, naturalY: naturalY(request, from, to) } : null;
}

function narrowest(forms: readonly PillForm[]): PillForm | undefined {
  return [...forms].sort((a, b) => a.widthPx - b.widthPx || a.cost - b.cost)[0];
}

/** Where the lane would lie by its actors alone; a frame's lane comes just after its partner's. */
function naturalY({ isVoid }: LaneRequest, from: End, to: End): number {
  if (isVoid) return -Infinity;
  const nodes = [from, to].flatMap(({ node }) => node ?? []);
  const sum = nodes.reduce((total, node) => total + node.y, 0);
  return sum / Math.max(1, nodes.length) + (nodes.length < 2 ? 1 : 0);
}

/** Middle of each lane, top down; the first level one between two actors lies at their height. */
function stackLevels(crossings: readonly Crossing[], frame: Box): number[] {
  const heights = crossings.map(({ form }) => form.heightPx);
  const total = heights.reduce((sum, height) => sum + height, 0);
  const spare = (frame.heightPx - total) / (crossings.length + 2);
  const gapPx = clamp(spare, LEAST_GAP_PX, MOST_GAP_PX);
  let bottom = 0;
  const middles = heights.map((height) => {
    const middle = bottom + height / 2;
    bottom += height + gapPx;
    return middle;
  });
  const level = crossings.findIndex(
    ({ from, to }) => from.node && to.node && Math.abs(from.node.y - to.node.y) < LEVEL_PX,
  );
  const anchor = crossings[level]?.from.node?.y ?? frame.y + frame.heightPx / 2;
  const wanted = anchor - (middles[level] ?? bottom / 2);
  const top = Math.max(frame.y, wanted);
  return middles.map((middle) => top + middle);
}

/** A curve whose middle lies at the level `y` and which meets frames level, not below `lowest`. */
function laneCurve(request: LaneRequest, from: End, to: End, y: number, lowest: number): Curve {
  const reachPx = Math.abs(edgeX(from, to) - edgeX(to, from)) * REACH;
  const startGap = request.hasStartCap ? CAP_PX : TAIL_PX;
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
  const handleX = edgeX(self, other) + towards * reachPx;
  if (!node) {
    return { at: point(edgeX(self, other) + towards * gapPx, y), handle: point(handleX, y) };
  }
  const [dx, dy] = [handleX - node.x, handleY - node.y];
  const distance = (node.radiusPx + gapPx) / Math.hypot(dx, dy);
  return {
    at: point(node.x + dx * distance, node.y + dy * distance),
    handle: point(handleX, handleY),
  };
}

/** The edge of a node or frame that faces the other end. */
function edgeX({ node, frame }: End, other: End): number {
  if (node) return node.x + (node.x < other.centre[0] ? node.radiusPx : -node.radiusPx);
  if (!frame) return 0;
  return frame.box.x < other.centre[0] ? frame.box.x + frame.box.widthPx : frame.box.x;
}

function point(x: number, y: number): Point {
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}
