import { geoPath, polygonArea, polygonContains, type GeoProjection } from "d3";
import type { MultiLineString, MultiPolygon, Polygon } from "geojson";
import { boxAround, containsPoint, round, sampleLine, type Box, type Point } from "../box";

/** An area on the screen as far as it lies within the window; for placing names, not for drawing. */
export interface Outline {
  rings: [number, number][][];
  box: Box;
  areaPx: number;
}

/** Finer than this an outline makes no difference to where a name fits. */
const GRAIN_PX = 3;

/** Null when nothing of the area is within `window`. */
export function outlineOf(
  geometry: Polygon | MultiPolygon,
  projection: GeoProjection,
  window: Box,
): Outline | null {
  const clip = projection.clipExtent();
  const precision = projection.precision();
  projection.precision(0).clipExtent([
    [window.x, window.y],
    [window.x + window.widthPx, window.y + window.heightPx],
  ]);
  const recorder = new RingRecorder();
  geoPath(projection, recorder)(geometry);
  projection.precision(precision).clipExtent(clip);
  const { rings, box } = recorder;
  const areaPx = Math.abs(rings.reduce((sum, ring) => sum + polygonArea(ring), 0));
  return rings.length > 0 && box && areaPx > 0 ? { rings, box, areaPx } : null;
}

export function isInside({ rings, box }: Outline, point: Point): boolean {
  if (!containsPoint(box, point)) return false;
  let crossed = false;
  for (const ring of rings) {
    if (polygonContains(ring, [point[0], point[1]])) crossed = !crossed;
  }
  return crossed;
}

/**
 * Points inside an area where a label's middle may stand, roomiest first. At most `maxOutside` of
 * the label's six corners and edge middles lie outside the area.
 */
export function interiorPoints(
  outline: Outline,
  widthPx: number,
  heightPx: number,
  maxOutside = 6,
): Point[] {
  const { box } = outline;
  const stepX = Math.max(4, box.widthPx / 12);
  const stepY = Math.max(4, box.heightPx / 12);
  const points: { point: Point; cost: number }[] = [];
  const middle: Point = [box.x + box.widthPx / 2, box.y + box.heightPx / 2];
  for (let y = box.y + stepY / 2; y < box.y + box.heightPx; y += stepY) {
    for (let x = box.x + stepX / 2; x < box.x + box.widthPx; x += stepX) {
      const point: Point = [round(x), round(y)];
      if (!isInside(outline, point)) continue;
      const outside = countOutside(outline, boxAround(point, widthPx, heightPx));
      if (outside > maxOutside) continue;
      const off = Math.hypot((x - middle[0]) / box.widthPx, (y - middle[1]) / box.heightPx);
      points.push({ point, cost: outside + off });
    }
  }
  return points.sort((a, b) => a.cost - b.cost).map(({ point }) => point);
}

/** Small boxes that together cover an area, so that labels can keep off it. */
export function coverBoxes(outline: Outline, sizePx: number): Box[] {
  const boxes: Box[] = [];
  const { box } = outline;
  for (let y = box.y + sizePx / 2; y < box.y + box.heightPx; y += sizePx) {
    for (let x = box.x + sizePx / 2; x < box.x + box.widthPx; x += sizePx) {
      if (isInside(outline, [x, y])) boxes.push(boxAround([x, y], sizePx, sizePx));
    }
  }
  return boxes;
}

/** The corners of lines in the window, so that names can keep off them. */
export function pointBoxes(lines: MultiLineString, projection: GeoProjection, window: Box): Box[] {
  return lines.coordinates.flat().flatMap(([lon = NaN, lat = NaN]) => {
    const point = projection([lon, lat]);
    return point && containsPoint(window, point) ? [boxAround(point, 3, 3)] : [];
  });
}

/** The same along the whole of the lines. */
export function lineBoxes(lines: MultiLineString, projection: GeoProjection, window: Box): Box[] {
  return lines.coordinates.flatMap((line) => {
    const points = line.map(([lon = NaN, lat = NaN]) => projection([lon, lat]));
    return points.slice(1).flatMap((to, at) => {
      const from = points[at];
      const isSeen = from && to && (containsPoint(window, from) || containsPoint(window, to));
      return isSeen ? sampleLine([from, to]) : [];
    });
  });
}

function countOutside(outline: Outline, box: Box): number {
  let outside = 0;
  for (const x of [box.x, box.x + box.widthPx / 2, box.x + box.widthPx]) {
    for (const y of [box.y, box.y + box.heightPx]) {
      if (!isInside(outline, [x, y])) outside++;
    }
  }
  return outside;
}

/** Receives what d3 draws; keeps its extent and, as rings, the points that lie apart. */
class RingRecorder {
  readonly rings: [number, number][][] = [];
  private x0 = Infinity;
  private y0 = Infinity;
  private x1 = -Infinity;
  private y1 = -Infinity;

  get box(): Box | null {
    if (this.x0 > this.x1) return null;
    const [x, y] = [round(this.x0), round(this.y0)];
    return { x, y, widthPx: round(this.x1 - this.x0), heightPx: round(this.y1 - this.y0) };
  }

  moveTo(x: number, y: number): void {
    this.rings.push([[x, y]]);
    this.extend(x, y);
  }

  lineTo(x: number, y: number): void {
    this.extend(x, y);
    const ring = this.rings.at(-1);
    const last = ring?.at(-1);
    if (!ring || !last) return;
    const isApart = Math.abs(x - last[0]) + Math.abs(y - last[1]) >= GRAIN_PX;
    // The ring of a very small area keeps all its points: it has nothing else.
    if (isApart || ring.length < 4) ring.push([x, y]);
  }

  beginPath(): void {
    this.rings.length = 0;
  }

  arc(): void {}

  closePath(): void {}

  private extend(x: number, y: number): void {
    this.x0 = Math.min(this.x0, x);
    this.y0 = Math.min(this.y0, y);
    this.x1 = Math.max(this.x1, x);
    this.y1 = Math.max(this.y1, y);
  }
}
