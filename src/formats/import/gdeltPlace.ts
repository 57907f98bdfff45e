import { parsePoint } from "./importedNumbers";
import type { ImportedArea, ImportedPlace } from "./importedRow";
import type { RowCells } from "./rowCells";

interface PlaceColumns {
  type: number;
  name: number;
  latitude: number;
  longitude: number;
}

/**
 * Where GDELT sets an action: type 1 is a country, 2 and 5 are divisions of one, all with their middle for
 * a point; 3 and 4 are towns. Names are written from the finest part to the country.
 */
export function readGdeltPlace(cells: RowCells, at: PlaceColumns): ImportedPlace | null {
  const type = cells.raw(at.type);
  if (type === "" || type === "0") return null;
  if (!/^[1-5]$/.test(type)) {
    cells.refuse(at.type, "a number from 0 to 5");
    return null;
  }
  const parts = cells.name(at.name).split(", ");
  const [name = "", ...areas] = parts.filter((part) => part !== "");
  if (name === "") return null;
  const [longitude, latitude] = [cells.raw(at.longitude), cells.raw(at.latitude)];
  const point = parsePoint(longitude, latitude);
  if (!point && (longitude !== "" || latitude !== "")) {
    cells.refuse(at.latitude, "latitude and longitude in degrees");
  }
  const spot = point ? { point } : {};
  if (type === "1") {
    const country = [name, ...areas].join(", ");
    return { name: country, kind: "country", within: [], precision: "country", ...spot };
  }
  const within = areas.map((area, index): ImportedArea => ({
    name: area,
    kind: index === areas.length - 1 ? "country" : "province",
  }));
  if (type === "3" || type === "4") {
    return { name, kind: "town", within, precision: "town", ...spot };
  }
  return { name, kind: "province", within, precision: "province", ...spot };
}
