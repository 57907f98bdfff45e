import type { Geometry, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { Boundaries } from "../model/boundaries";

/** The outlines of provinces and countries by their ids in the boundary files; of several the first has it. */
export function selectAreas(
  files: readonly Boundaries[],
): ReadonlyMap<string, Polygon | MultiPolygon> {
  const areas = new Map<string, Polygon | MultiPolygon>();
  for (const boundaries of files) {
    const { countries, provinces } = boundaries.objects;
    const features = [
      ...feature(boundaries, provinces).features,
      ...feature(boundaries, countries).features,
    ];
    for (const { id, geometry } of features) {
      // What is too small for the file has no geometry there, whatever the types say.
      const shape = geometry as Geometry | null;
      const isArea = shape?.type === "Polygon" || shape?.type === "MultiPolygon";
      if (isArea && id !== undefined && !areas.has(String(id))) areas.set(String(id), shape);
    }
  }
  return areas;
}
