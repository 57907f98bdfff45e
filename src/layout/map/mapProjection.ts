import {
  geoBounds,
  geoConicEqualArea,
  geoEqualEarth,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from "d3";
import type { MapCamera } from "../../state/viewState";
import type { Extent } from "./boundaryLines";
import { centreOf, type Box } from "./box";

export interface MapProjection {
  projection: GeoProjection;
  /** What is shown: the asked camera within its limits, or the one that fits. */
  camera: MapCamera;
}

export interface MapPadding {
  startPx: number;
  endPx: number;
  topPx: number;
  bottomPx: number;
  /** Of the height and width that the subject leaves over, how much goes above and before it: 0 … 1. */
  topShare: number;
  startShare: number;
}

/** Beyond these the boundaries have no more detail, or the conic projection no more sense. */
export const MAP_ZOOM_LIMITS = { min: 0.4, max: 60 } as const;

const WIDE_DEGREES = 120;

/**
 * A projection of the sphere into `box`, fitted to `subject` at zoom 1. Equal-area, since areas are
 * what the map draws; conic with its standard parallels inside the subject, so that the scale
 * differs little across it and one scale bar serves; Equal Earth once the subject spans more than 120°.
 */
export function fitProjection(
  subject: GeoPermissibleObjects,
  box: Box,
  padding: MapPadding,
  asked: MapCamera | null,
): MapProjection {
  const projection = chooseProjection(subject);
  const inner = {
    x0: box.x + padding.startPx,
    y0: box.y + padding.topPx,
    x1: box.x + box.widthPx - padding.endPx,
    y1: box.y + box.heightPx - padding.bottomPx,
  };
  projection.fitExtent(
    [
      [inner.x0, inner.y0],
      [inner.x1, inner.y1],
    ],
    subject,
  );
  const [[start, top], [end, bottom]] = geoPath(projection).bounds(subject);
  const slackX = Math.max(0, inner.x1 - inner.x0 - (end - start));
  const slackY = Math.max(0, inner.y1 - inner.y0 - (bottom - top));
  const [x, y] = projection.translate();
  projection.translate([
    x + inner.x0 + slackX * padding.startShare - start,
    y + inner.y0 + slackY * padding.topShare - top,
  ]);

  const middle = centreOf(box);
  const fitted = projection.invert?.([middle[0], middle[1]]) ?? [0, 0];
  if (asked === null) return { projection, camera: { lon: fitted[0], lat: fitted[1], zoom: 1 } };
  const camera = clampCamera(asked, subject);
  projection.scale(projection.scale() * camera.zoom);
  const at = projection([camera.lon, camera.lat]) ?? middle;
  const [shiftX, shiftY] = projection.translate();
  projection.translate([shiftX + middle[0] - at[0], shiftY + middle[1] - at[1]]);
  return { projection, camera };
}

/** Whether a box looks at places that lie outside an extent, or at no place at all. */
export function looksBeyond(
  projection: GeoProjection,
  box: Box,
  [west, south, east, north]: Extent,
): boolean {
  const isWorld = east - west > 359;
  if (isWorld) return false;
  const steps = 8;
  for (let step = 0; step <= steps; step++) {
    const x = box.x + (box.widthPx * step) / steps;
    const y = box.y + (box.heightPx * step) / steps;
    const edge: [number, number][] = [
      [x, box.y],
      [x, box.y + box.heightPx],
      [box.x, y],
      [box.x + box.widthPx, y],
    ];
    for (const point of edge) {
      const [lon = NaN, lat = NaN] = projection.invert?.(point) ?? [];
      if (!(lon >= west && lon <= east && lat >= south && lat <= north)) return true;
    }
  }
  return false;
}

function chooseProjection(subject: GeoPermissibleObjects): GeoProjection {
  const [[west, south], [east, north]] = geoBounds(subject);
  const spanDegrees = east >= west ? east - west : east + 360 - west;
  const middle = west + spanDegrees / 2;
  if (spanDegrees > WIDE_DEGREES) return geoEqualEarth().rotate([-middle, 0]);
  const sixth = (north - south) / 6;
  return geoConicEqualArea()
    .rotate([-middle, 0])
    .parallels([south + sixth, north - sixth]);
}

/** Keeps the subject within reach: half a world away there is nothing of it to see. */
function clampCamera({ lon, lat, zoom }: MapCamera, subject: GeoPermissibleObjects): MapCamera {
  const [[west, south], [east, north]] = geoBounds(subject);
  const reachDegrees = 40;
  return {
    lon: clamp(lon, west - reachDegrees, (east >= west ? east : east + 360) + reachDegrees),
    lat: clamp(lat, Math.max(-60, south - reachDegrees), Math.min(75, north + reachDegrees)),
    zoom: clamp(zoom, MAP_ZOOM_LIMITS.min, MAP_ZOOM_LIMITS.max),
  };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
