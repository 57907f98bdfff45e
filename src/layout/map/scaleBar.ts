import { geoDistance, type GeoProjection } from "d3";
import { centreOf, round, type Box } from "../box";

export interface ScaleBar {
  x: number;
  y: number;
  widthPx: number;
  km: number;
}

const EARTH_RADIUS_KM = 6371;
const STEPS = [5, 2, 1];

/** The longest round distance (1, 2 or 5 times a power of ten) that fits; true at the window's middle. */
export function measureScaleBar(
  projection: GeoProjection,
  window: Box,
  maxWidthPx: number,
): Pick<ScaleBar, "widthPx" | "km"> | null {
  const [x, y] = centreOf(window);
  const from = projection.invert?.([x - 20, y]);
  const to = projection.invert?.([x + 20, y]);
  if (!from || !to) return null;
  const kmPerPx = (geoDistance(from, to) * EARTH_RADIUS_KM) / 40;
  if (!(kmPerPx > 0)) return null;
  const maxKm = kmPerPx * maxWidthPx;
  const power = 10 ** Math.floor(Math.log10(maxKm));
  const km = power * (STEPS.find((step) => step * power <= maxKm) ?? 1);
  return { km, widthPx: round(km / kmPerPx) };
}
