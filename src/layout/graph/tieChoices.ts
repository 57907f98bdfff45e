import { containsPoint, overlaps, type Box, type Point } from "../box";
import { directionAtEnd, directionAtStart, pointOnCurve } from "./curve";
import type { PillForm } from "./pillForms";
import type { Route } from "./placeRoutes";
import { CAP_PX } from "./tieEnd";

/** A tie or silence that looks for its way and for a place of its words. */
export interface TieRequest {
  routes: readonly Route[];
  forms: readonly PillForm[];
  hasStartCap: boolean;
  /** Takes its best choice, before all that are not fixed. */
  isFixed?: boolean;
}

/** One way with its words at one place. */
export interface TieChoice {
  route: Route;
  form: PillForm;
  pill: Box;
  caps: readonly Box[];
  cost: number;
  /** The words stand on a node, a name or a cap of their own, or outside the picture. */
  isMisplaced: boolean;
}

const PILL_SPOTS = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];
const CAP_BOX_PX = 13;
const OFF_CENTRE_COST = 26;
const MISPLACED_COST = 50_000;
/** Of a curve's 25 samples that its own words should leave in sight. */
const LEAST_VISIBLE = 3;
const HIDDEN_COST = 30;

/** All places for the words on all ways, cheapest first; misplaced ones only where there is no other. */
export function listChoices(request: TieRequest, blocked: readonly Box[], page: Box): TieChoice[] {
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
        const isMisplaced =
          isOut ||
          blocked.some((box) => overlaps(pill, box, 2)) ||
          caps.some((box) => overlaps(pill, box));
        const cost =
          route.cost +
          form.cost +
          Math.abs(t - 0.5) * OFF_CENTRE_COST +
          (route.samples.length - countInside(pill, route.samples) < LEAST_VISIBLE
            ? HIDDEN_COST
            : 0) +
          (isMisplaced ? MISPLACED_COST : 0);
        choices.push({ route, form, pill, caps, cost, isMisplaced });
      }
    }
  }
  const placed = choices.filter((choice) => !choice.isMisplaced);
  return (placed.length > 0 ? placed : choices).sort((a, b) => a.cost - b.cost);
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

export function countInside(box: Box, points: readonly Point[]): number {
  let count = 0;
  for (const point of points) if (containsPoint(box, point)) count++;
  return count;
}
