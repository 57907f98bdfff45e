import { geoDistance, type GeoProjection } from "d3";
import { round, type Box, type Point } from "../box";

export interface ScaleBar {
  x: number;
  y: number;
  widthPx: number;
  km: number;
}

const EARTH_RADIUS_KM = 6371;
const STEPS = [5, 2, 1];

/** Where the scale differs more than this across the window, no one bar is true of it. */
const MOST_RATIO = 1.25;
/** Shares of the window's height: its middle, and near its edges. */
const ROWS = [0.5, 0.1, 0.9];

/**
 * The longest round distance (1, 2 or 5 times a power of ten) that fits; true at the window's middle.
 * Null where it would be wrong elsewhere in it, as on a map of the world.
 */
export function measureScaleBar(
  projection: GeoProjection,
  window: Box,
  maxWidthPx: number,
): Pick<ScaleBar, "widthPx" | "km"> | null {
  const { x, y, widthPx, heightPx } = window;
  const scales = ROWS.map((share) =>
    kmPerPxAt(projection, [x + widthPx / 2, y + share * heightPx]),
  );
  const [kmPerPx = 0] = scales;
  if (!(Math.max(...scales) <= MOST_RATIO * Math.min(...scales))) return null;
  const maxKm = kmPerPx * maxWidthPx;
  const power = 10 ** Math.floor(Math.log10(maxKm));
  const km = power * (STEPS.find((step) => step * power <= maxKm) ?? 1);
  return { km, widthPx: round(km / kmPerPx) };
}

/** Along the row; not a number beyond the edge of the globe. */
function kmPerPxAt(projection: GeoProjection, [x, y]: Point): number {
  const from = projection.invert?.([x - 20, y]);
  const to = projection.invert?.([x + 20, y]);
  const [endX = NaN] = (to && projection(to)) ?? [];
  const isOnGlobe = Math.abs(endX - x - 20) < 1;
  return from && to && isOnGlobe ? (geoDistance(from, to) * EARTH_RADIUS_KM) / 40 : NaN;
}
