const DECIMAL = /^[+-]?\d{1,4}(?:\.\d{0,20})?$/;
const COUNT = /^\d{1,9}(?:\.0{1,6})?$/;

/** [longitude, latitude] of a pair of cells; null where one is empty or no number of degrees. */
export function parsePoint(longitude: string, latitude: string): [number, number] | null {
  if (!DECIMAL.test(longitude) || !DECIMAL.test(latitude)) return null;
  const [lon, lat] = [Number(longitude), Number(latitude)];
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : null;
}

/** A whole number from 0; null for anything else. */
export function parseCount(text: string): number | null {
  return COUNT.test(text) ? Number(text) : null;
}
