import type { Feature, Geometry, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, merge } from "topojson-client";
import type { Boundaries } from "../../model/boundaries";
import {
  boundariesExtent,
  sortBoundaryLines,
  type BoundaryLines,
  type Extent,
} from "./boundaryLines";

export type Area = Feature<Polygon | MultiPolygon, { name: string }>;

/** A boundary file taken apart into what the map draws, in degrees; independent of size and camera. */
export interface Geography extends BoundaryLines {
  boundaries: Boundaries;
  extent: Extent;
  land: MultiPolygon;
  countries: readonly Area[];
  /** Countries and provinces by their ids in the file. */
  areas: ReadonlyMap<string, Area>;
}

const prepared = new WeakMap<Boundaries, Geography>();

/** Taken apart once per loaded file. */
export function prepareGeography(boundaries: Boundaries): Geography {
  const known = prepared.get(boundaries);
  if (known) return known;
  const geography = takeApart(boundaries);
  prepared.set(boundaries, geography);
  return geography;
}

function takeApart(boundaries: Boundaries): Geography {
  const { countries, provinces } = boundaries.objects;
  const polygons = countries.geometries.filter(
    (geometry) => geometry.type === "Polygon" || geometry.type === "MultiPolygon",
  );
  const countryAreas = feature(boundaries, countries).features.flatMap(asArea);
  const provinceAreas = feature(boundaries, provinces).features.flatMap(asArea);
  return {
    boundaries,
    extent: boundariesExtent(boundaries),
    land: merge(boundaries, polygons),
    countries: countryAreas,
    areas: new Map([...countryAreas, ...provinceAreas].map((area) => [String(area.id), area])),
    ...sortBoundaryLines(boundaries),
  };
}

/** Lines joined into one geometry. */
export function joinLines(lines: readonly MultiLineString[]): MultiLineString {
  return { type: "MultiLineString", coordinates: lines.flatMap(({ coordinates }) => coordinates) };
}

/** An area that the cut or the simplification left without a shape is none. */
function asArea({ id, geometry, properties }: Feature<Geometry | null>): Area[] {
  if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") return [];
  const name: unknown = properties?.["name"];
  return [
    {
      type: "Feature",
      geometry,
      properties: { name: typeof name === "string" ? name : "" },
      ...(id !== undefined && { id }),
    },
  ];
}
