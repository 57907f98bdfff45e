import { geoPath, polygonArea, type GeoProjection } from "d3";
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
    const row = crossingsOf(outline.rings, round(y));
    if (row.length === 0) continue;
    const topY = round(round(y) - heightPx / 2);
    const edges = [topY, topY + heightPx].map((edgeY) => crossingsOf(outline.rings, edgeY));
    for (let x = box.x + stepX / 2; x < box.x + box.widthPx; x += stepX) {
      if (!isBetween(row, round(x))) continue;
      const startX = round(round(x) - widthPx / 2);
      const corners = [startX, startX + widthPx / 2, startX + widthPx];
      const outside = edges.reduce(
        (sum, edge) => sum + corners.filter((cornerX) => !isBetween(edge, cornerX)).length,
        0,
      );
      if (outside > maxOutside) continue;
      const off = Math.hypot((x - middle[0]) / box.widthPx, (y - middle[1]) / box.heightPx);
      points.push({ point: [round(x), round(y)], cost: outside + off });
    }
  }
  return points.sort((a, b) => a.cost - b.cost).map(({ point }) => point);
}

/** Boxes, one for each stretch of a row `sizePx` high, that cover an area, so that labels can keep off it. */
export function coverBoxes({ box, rings }: Outline, sizePx: number): Box[] {
  const boxes: Box[] = [];
  const middleOf = (cell: number) => box.x + (cell + 0.5) * sizePx;
  for (let y = box.y + sizePx / 2; y < box.y + box.heightPx; y += sizePx) {
    const crossings = crossingsOf(rings, y);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const first = Math.ceil((crossings[at]! - box.x) / sizePx - 0.5);
      const last = Math.ceil((crossings[at + 1]! - box.x) / sizePx - 0.5) - 1;
      if (last < first) continue;
      boxes.push({
        x: round(middleOf(first) - sizePx / 2),
        y: round(y - sizePx / 2),
        widthPx: (last - first + 1) * sizePx,
        heightPx: sizePx,
      });
    }
  }
  return boxes;
}

/** Where a level line enters and leaves an area by turns, from its start to its end. */
function crossingsOf(rings: Outline["rings"], y: number): number[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    let [fromX, fromY] = ring.at(-1)!;
    for (const [x, toY] of ring) {
      if (fromY > y !== toY > y) {
        crossings.push(fromX + ((y - fromY) / (toY - fromY)) * (x - fromX));
      }
      [fromX, fromY] = [x, toY];
    }
  }
  return crossings.sort((a, b) => a - b);
}

function isBetween(crossings: readonly number[], x: number): boolean {
  let before = 0;
  while (before < crossings.length && crossings[before]! <= x) before++;
  return before % 2 === 1;
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
