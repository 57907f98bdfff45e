import type { MapCamera } from "./viewState";

/** What a link may ask of the map: degrees and a zoom factor. */
const MAP_CAMERA_LIMITS = {
  lon: { min: -180, max: 180 },
  lat: { min: -90, max: 90 },
  zoom: { min: 0.1, max: 100 },
} as const;

const NUMBER = /^-?\d{1,6}(?:\.\d{1,20})?$/;

/** Rounded (degrees to 3 decimals, zoom to 2) and within limits; null when not finite. */
export function canonicalCamera(camera: MapCamera): MapCamera | null {
  const { lon, lat, zoom } = camera;
  if (![lon, lat, zoom].every(Number.isFinite)) return null;
  return {
    lon: round(clamp(lon, MAP_CAMERA_LIMITS.lon), 1000),
    lat: round(clamp(lat, MAP_CAMERA_LIMITS.lat), 1000),
    zoom: round(clamp(zoom, MAP_CAMERA_LIMITS.zoom), 100),
  };
}

/** Reads `lon,lat,zoom`; `adjusted` when a number was outside its limits; null when unreadable. */
export function parseCamera(text: string): { camera: MapCamera; adjusted: boolean } | null {
  const parts = text.split(",").map((part) => part.trim());
  if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return null;
  const [lon, lat, zoom] = parts.map(Number);
  if (lon === undefined || lat === undefined || zoom === undefined) return null;
  const camera = canonicalCamera({ lon, lat, zoom });
  if (!camera) return null;
  const adjusted =
    isOutside(lon, MAP_CAMERA_LIMITS.lon) ||
    isOutside(lat, MAP_CAMERA_LIMITS.lat) ||
    isOutside(zoom, MAP_CAMERA_LIMITS.zoom);
  return { camera, adjusted };
}

export function formatCamera({ lon, lat, zoom }: MapCamera): string {
  return `${lon},${lat},${zoom}`;
}

interface Range {
  min: number;
  max: number;
}

function clamp(value: number, { min, max }: Range): number {
  return Math.min(max, Math.max(min, value));
}

function isOutside(value: number, { min, max }: Range): boolean {
  return value < min || value > max;
}

/** Never -0, which would not survive the way through text. */
function round(value: number, perUnit: number): number {
  return Math.round(value * perUnit) / perUnit || 0;
}
