import { geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3";
import { containsPoint, inset as shrink, round, type Box, type Point } from "../box";

/** A ring around a place's true spot, joined by a line to the panel that enlarges it. */
export interface PlacedLocator {
  at: Point;
  radiusPx: number;
  line: readonly [Point, Point];
}

export const LOCATOR_RADIUS_PX = 9;

/** Null when the place is outside the window or under the panel. */
export function placeLocator(
  projection: GeoProjection,
  window: Box,
  panel: Box,
  area: GeoPermissibleObjects,
): PlacedLocator | null {
  const path = geoPath(projection);
  const [x, y] = path.centroid(area);
  const [[x0, y0], [x1, y1]] = path.bounds(area);
  if (!Number.isFinite(x) || !containsPoint(shrink(window, 2), [x, y])) return null;
  const at: Point = [round(x), round(y)];
  const radiusPx = round(Math.max(LOCATOR_RADIUS_PX, Math.hypot(x1 - x0, y1 - y0) / 2 + 4));
  if (containsPoint(shrink(panel, -radiusPx), at)) return null;
  const target = nearestOnBox(panel, at);
  const distance = Math.hypot(target[0] - x, target[1] - y);
  const start: Point = [
    round(x + ((target[0] - x) * radiusPx) / distance),
    round(y + ((target[1] - y) * radiusPx) / distance),
  ];
  return { at, radiusPx, line: [start, target] };
}

function nearestOnBox(box: Box, [x, y]: Point): Point {
  return [
    round(Math.min(box.x + box.widthPx, Math.max(box.x, x))),
    round(Math.min(box.y + box.heightPx, Math.max(box.y, y))),
  ];
}
