import type { MultiPolygon, Polygon, Position } from "geojson";

export type AreaShape = Polygon | MultiPolygon;

const DECIMALS = 4;

/**
 * An area as RFC 7946 wants it: outer rings counterclockwise on the plane, holes clockwise, about ten
 * metres fine. Boundary files for d3 wind the other way.
 */
export function writeArea(shape: AreaShape): string {
  return JSON.stringify(
    shape.type === "Polygon"
      ? { type: shape.type, coordinates: windPolygon(shape.coordinates) }
      : { type: shape.type, coordinates: shape.coordinates.map(windPolygon) },
  );
}

function windPolygon(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, at) => {
    const isCounterclockwise = signedArea(ring) > 0;
    const wanted = at === 0;
    const points = ring.map(([lon = 0, lat = 0]) => [round(lon), round(lat)]);
    return isCounterclockwise === wanted ? points : points.toReversed();
  });
}

/** Positive for a ring that runs counterclockwise on the plane of longitude and latitude. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (const [at, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  }
  return sum / 2;
}

function round(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS));
}
