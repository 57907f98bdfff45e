import type { Box } from "../box";
import { clamp } from "./clamp";
import { sampleCurve } from "./curve";
import type { GraphScene, GraphSize } from "./graphScene";
import { facingEdgeX, placeLaneCurve } from "./laneCurve";
import type { PillForm } from "./pillForms";
import { SAMPLE_STEPS, type Route, type RouteRequest } from "./placeRoutes";
import { createRouteCost, VIOLATION_COST } from "./routeCost";
import { CAP_PX, resolveEnd, TAIL_PX, type End } from "./tieEnd";

const LEAST_GAP_PX = 5;
const MOST_GAP_PX = 26;
const PILL_MARGIN_PX = 2;
/** How far the middle of a lane may lie below where it meets a frame. */
const MOST_DIP_PX = 36;
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
    const curve = placeLaneCurve(request.hasStartCap, from, to, y, lowest);
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
    Math.abs(facingEdgeX(from, to) - facingEdgeX(to, from)) -
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
