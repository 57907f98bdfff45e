import { isObject } from "./jsonHead";
import { cellOf, type JsonRow, type JsonTable } from "./jsonRows";

/** Before the properties, so that these keep their numbers when later features have further ones. */
const POINT_COLUMNS = ["latitude", "longitude"];

/** Features of a FeatureCollection (RFC 7946) as a table of their properties; those without a point are told. */
export function readGeojsonTable(value: unknown): JsonTable | { expected: string } {
  if (!isObject(value) || value["type"] !== "FeatureCollection") {
    return { expected: "a FeatureCollection with a list of features" };
  }
  const features: unknown = value["features"];
  if (!Array.isArray(features)) return { expected: "a list of features" };
  const header = geojsonHeader(features);
  return { header, rows: listRows(features, header) };
}

/** Names of the point's columns and of all properties, in the order in which they first stand. */
export function geojsonHeader(features: readonly unknown[]): string[] {
  const names = new Set<string>();
  for (const feature of features) {
    for (const name of Object.keys(propertiesOf(feature))) names.add(name);
  }
  return [...POINT_COLUMNS, ...names];
}

export function* listRows(
  features: readonly unknown[],
  header: readonly string[],
): Generator<JsonRow> {
  const names = header.slice(POINT_COLUMNS.length);
  for (const feature of features) {
    const point = pointOf(feature);
    if (!point) {
      yield { problem: { column: null, field: "geometry", ...describeGeometry(feature) } };
      continue;
    }
    const properties = new Map(Object.entries(propertiesOf(feature)));
    yield {
      cells: [
        String(point[1]),
        String(point[0]),
        ...names.map((name) => cellOf(properties.get(name))),
      ],
    };
  }
}

function propertiesOf(feature: unknown): Record<string, unknown> {
  const properties = isObject(feature) ? feature["properties"] : null;
  return isObject(properties) ? properties : {};
}

function pointOf(feature: unknown): readonly [number, number] | null {
  const geometry = isObject(feature) ? feature["geometry"] : null;
  if (!isObject(geometry) || geometry["type"] !== "Point") return null;
  const coordinates: unknown = geometry["coordinates"];
  if (!Array.isArray(coordinates)) return null;
  const [longitude, latitude] = coordinates as unknown[];
  return typeof longitude === "number" && typeof latitude === "number"
    ? [longitude, latitude]
    : null;
}

function describeGeometry(feature: unknown): { found: string; expected: string } {
  const geometry = isObject(feature) ? feature["geometry"] : undefined;
  const type = isObject(geometry) ? cellOf(geometry["type"]) : "";
  return { found: type === "" ? "nothing" : type, expected: "a Point with longitude and latitude" };
}
