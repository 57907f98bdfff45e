import type { MultiLineString, Position } from "geojson";
import { mesh } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import type { Boundaries } from "../../model/boundaries";

/** West, south, east and north end in degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

export interface BoundaryLines {
  coast: MultiLineString;
  borders: MultiLineString;
  /** Disputed borders, armistice lines and lines of control. */
  disputed: MultiLineString;
}

/** Pairs whose common line is an armistice line or a ceasefire line. */
const ARMISTICE_PAIRS: readonly (readonly [string, string])[] = [
  ["ISR", "PSE"],
  ["ISR", "SYR"],
  ["KOR", "PRK"],
];
/** Areas of which every land border is disputed. */
const DISPUTED_AREAS: ReadonlySet<string> = new Set(["KAS", "CYN", "SOL", "ESH", "XKX"]);

/**
 * Every arc of the countries once: coast when one country has it, a border when two have. Where a
 * province of India meets one of Pakistan the line is the Line of Control.
 */
export function sortBoundaryLines(boundaries: Boundaries): BoundaryLines {
  const owners = arcOwners(boundaries.objects.countries.geometries, ({ id }) => String(id));
  const sides = arcOwners(boundaries.objects.provinces.geometries, ({ properties }) =>
    properties && "a3" in properties ? properties.a3 : "",
  );
  const coast: number[] = [];
  const borders: number[] = [];
  const disputed: number[] = [];
  for (const [arc, countries] of owners) {
    const across = sides.get(arc);
    const isControlLine = across?.has("IND") === true && across.has("PAK");
    if (countries.size < 2) coast.push(arc);
    else if (isControlLine || isDisputed(countries)) disputed.push(arc);
    else borders.push(arc);
  }
  const claims = mesh(boundaries, boundaries.objects.disputed);
  return {
    coast: withoutEdges(linesOf(boundaries, coast), boundariesExtent(boundaries)),
    borders: linesOf(boundaries, borders),
    disputed: {
      type: "MultiLineString",
      coordinates: [...linesOf(boundaries, disputed).coordinates, ...claims.coordinates],
    },
  };
}

/** The land border between two countries, disputed parts and all. */
export function borderBetween(
  boundaries: Boundaries,
  first: string,
  second: string,
): MultiLineString {
  return sharedLines(boundaries, boundaries.objects.countries.geometries, first, second);
}

/** The border between two provinces. */
export function provinceBorder(
  boundaries: Boundaries,
  first: string,
  second: string,
): MultiLineString {
  return sharedLines(boundaries, boundaries.objects.provinces.geometries, first, second);
}

function sharedLines(
  boundaries: Boundaries,
  geometries: readonly GeometryObject[],
  first: string,
  second: string,
): MultiLineString {
  const owners = arcOwners(geometries, ({ id }) => String(id));
  const shared = [...owners].filter(([, areas]) => areas.has(first) && areas.has(second));
  return linesOf(
    boundaries,
    shared.map(([arc]) => arc),
  );
}

/** How far a boundary file reaches; the whole world, or the region it was cut to. */
export function boundariesExtent({ arcs, transform }: Boundaries): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [originX, originY] = transform?.translate ?? [0, 0];
  for (const arc of arcs) {
    let [x, y] = [0, 0];
    for (const [stepX = 0, stepY = 0] of arc) {
      [x, y] = transform ? [x + stepX, y + stepY] : [stepX, stepY];
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  return [
    west * scaleX + originX,
    south * scaleY + originY,
    east * scaleX + originX,
    north * scaleY + originY,
  ];
}

/**
 * Leaves out the segments that run along the edges of the extent: they come from cutting the file
 * (or from the 180th meridian) and are no coast.
 */
export function withoutEdges(
  lines: MultiLineString,
  [west, south, east, north]: Extent,
): MultiLineString {
  const toleranceDegrees = 1e-3;
  const isNear = (value = NaN, edge: number) => Math.abs(value - edge) < toleranceDegrees;
  const runsAlong = ([x0, y0]: Position, [x1, y1]: Position) =>
    (isNear(x0, west) && isNear(x1, west)) ||
    (isNear(x0, east) && isNear(x1, east)) ||
    (isNear(y0, south) && isNear(y1, south)) ||
    (isNear(y0, north) && isNear(y1, north));
  const coordinates: Position[][] = [];
  for (const line of lines.coordinates) {
    let part: Position[] = [];
    for (const point of line) {
      const last = part.at(-1);
      if (last && runsAlong(last, point)) {
        if (part.length > 1) coordinates.push(part);
        part = [];
      }
      part.push(point);
    }
    if (part.length > 1) coordinates.push(part);
  }
  return { type: "MultiLineString", coordinates };
}

function isDisputed(countries: ReadonlySet<string>): boolean {
  return (
    ARMISTICE_PAIRS.some((pair) => pair.every((id) => countries.has(id))) ||
    [...countries].some((id) => DISPUTED_AREAS.has(id))
  );
}

function linesOf(boundaries: Boundaries, arcs: readonly number[]): MultiLineString {
  return mesh(boundaries, { type: "MultiLineString", arcs: arcs.map((arc) => [arc]) });
}

function arcOwners<T extends GeometryObject>(
  geometries: readonly T[],
  ownerOf: (geometry: T) => string,
): Map<number, Set<string>> {
  const owners = new Map<number, Set<string>>();
  for (const geometry of geometries) {
    const owner = ownerOf(geometry);
    for (const signed of ringArcs(geometry)) {
      const arc = signed < 0 ? ~signed : signed;
      const known = owners.get(arc);
      if (known) known.add(owner);
      else owners.set(arc, new Set([owner]));
    }
  }
  return owners;
}

function ringArcs(geometry: GeometryObject): number[] {
  if (geometry.type === "Polygon") return geometry.arcs.flat();
  return geometry.type === "MultiPolygon" ? geometry.arcs.flat(2) : [];
}
