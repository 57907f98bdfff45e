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
import { centreOf, type Box } from "../box";

interface MapProjection {
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
const UNIT_SCALE = 1000;
/** Pixels per radian: one place alone is shown with some 400 km of what is around it. */
const MAX_FIT_SCALE = 6000;

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
  maxScale = MAX_FIT_SCALE,
): MapProjection {
  const known = measureSubject(subject);
  const { isWide, unit } = known;
  const projection = chooseProjection(known);
  const inner = {
    x0: box.x + padding.startPx,
    y0: box.y + padding.topPx,
    x1: box.x + box.widthPx - padding.endPx,
    y1: box.y + box.heightPx - padding.bottomPx,
  };
  const [[west, north], [east, south]] = unit;
  const fit = Math.min(
    (inner.x1 - inner.x0) / (east - west),
    (inner.y1 - inner.y0) / (south - north),
  );
  const scale = Math.max(1, Math.min(UNIT_SCALE * fit, maxScale));
  const ratio = scale / UNIT_SCALE;
  const isCapped = UNIT_SCALE * fit > maxScale;
  const [topShare, startShare] =
    isCapped || isWide ? [0.5, 0.5] : [padding.topShare, padding.startShare];
  const slackX = Math.max(0, inner.x1 - inner.x0 - (east - west) * ratio);
  const slackY = Math.max(0, inner.y1 - inner.y0 - (south - north) * ratio);
  projection
    .scale(scale)
    .translate([
      inner.x0 + slackX * startShare - west * ratio,
      inner.y0 + slackY * topShare - north * ratio,
    ]);

  const middle = centreOf(box);
  const fitted = projection.invert?.([middle[0], middle[1]]) ?? [0, 0];
  if (asked === null) return { projection, camera: { lon: fitted[0], lat: fitted[1], zoom: 1 } };
  const camera = clampCamera(asked, subject);
  // The globe turns with the reader: what is looked at is not sheared, and no seam is in the way.
  if (isWide) projection.rotate([-camera.lon, 0]);
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

function chooseProjection({ west, east, south, north, isWide }: Spread): GeoProjection {
  const middle = (west + east) / 2;
  if (isWide) return geoEqualEarth().rotate([-middle, 0]);
  const sixth = (north - south) / 6;
  return geoConicEqualArea()
    .rotate([-middle, 0])
    .parallels([south + sixth, north - sixth]);
}

/** Keeps the subject within reach: half a world away there is nothing of it to see. */
function clampCamera({ lon, lat, zoom }: MapCamera, subject: GeoPermissibleObjects): MapCamera {
  const { west, east, south, north, isWide } = measureSubject(subject);
  const middle = (west + east) / 2;
  const reachDegrees = isWide ? 180 : 40;
  // On the turn of the globe that the subject is on, which may reach across the 180th meridian.
  const near = middle + turn(lon - middle);
  return {
    lon: turn(clamp(near, west - reachDegrees, east + reachDegrees)),
    lat: clamp(lat, Math.max(-60, south - reachDegrees), Math.min(75, north + reachDegrees)),
    zoom: clamp(zoom, MAP_ZOOM_LIMITS.min, MAP_ZOOM_LIMITS.max),
  };
}

interface Spread {
  /** In degrees; `east` is never less than `west`, and above 180 where the subject crosses that meridian. */
  west: number;
  east: number;
  south: number;
  north: number;
  /** Whether it takes a map of the world. */
  isWide: boolean;
}

/** What is known of a subject whatever the size and camera. */
interface Measured extends Spread {
  /** Its corners in pixels at the unit scale, around the origin. */
  unit: readonly [readonly [number, number], readonly [number, number]];
}

const measured = new WeakMap<GeoPermissibleObjects, Measured>();

/** Measured once per subject: its outlines may have very many points. */
export function measureSubject(subject: GeoPermissibleObjects): Measured {
  const known = measured.get(subject);
  if (known) return known;
  const [[west, south], [end, north]] = geoBounds(subject);
  const east = end >= west ? end : end + 360;
  const spread = { west, east, south, north, isWide: east - west > WIDE_DEGREES };
  const projection = chooseProjection(spread).scale(UNIT_SCALE).translate([0, 0]);
  const result = { ...spread, unit: geoPath(projection).bounds(subject) };
  measured.set(subject, result);
  return result;
}

/** The same meridian between -180 and 180. */
function turn(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
