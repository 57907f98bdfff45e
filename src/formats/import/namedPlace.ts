import type { ColumnFinder } from "./columnFinder";
import { parsePoint } from "./importedNumbers";
import type { ImportedArea, ImportedPlace } from "./importedRow";
import type { RowCells } from "./rowCells";

type PlaceColumns = ReturnType<typeof findNamedPlace>;

/** The columns that ICEWS and POLECAT both name so. */
export function findNamedPlace(find: ColumnFinder["find"]) {
  return {
    city: find("City"),
    district: find("District"),
    province: find("Province"),
    country: find("Country"),
    latitude: find("Latitude"),
    longitude: find("Longitude"),
  };
}

/** A place as fine as its finest name: a point without a town's name is the middle of an area. */
export function readNamedPlace(
  cells: RowCells,
  at: PlaceColumns,
  nothing: ReadonlySet<string>,
): ImportedPlace | null {
  const read = (column: number): string => {
    const text = cells.name(column);
    return nothing.has(text) ? "" : text;
  };
  const areas: (ImportedArea & { precision: ImportedPlace["precision"] })[] = [
    { name: read(at.city), kind: "town" as const, precision: "town" as const },
    { name: read(at.district), kind: "region" as const, precision: "district" as const },
    { name: read(at.province), kind: "province" as const, precision: "province" as const },
    { name: read(at.country), kind: "country" as const, precision: "country" as const },
  ].filter(({ name }) => name !== "");
  const [longitude, latitude] = [read(at.longitude), read(at.latitude)];
  const point = parsePoint(longitude, latitude);
  if (!point && (longitude !== "" || latitude !== "")) {
    cells.refuse(at.latitude, "latitude and longitude in degrees");
  }
  const [finest, ...wholes] = areas;
  if (!finest) return null;
  const within = wholes.map(({ name, kind }) => ({ name, kind }));
  return { ...finest, within, ...(point && { point }) };
}
