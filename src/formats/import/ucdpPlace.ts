import { parsePoint } from "./importedNumbers";
import type { ImportedArea, ImportedPlace } from "./importedRow";
import type { RowCells } from "./rowCells";

interface PlaceColumns {
  precision: number;
  name: number;
  district: number;
  province: number;
  country: number;
  latitude: number;
  longitude: number;
}

/**
 * Where UCDP sets an event. Precision 1 is the spot, 2 near it, 3 the middle of a second-order division, 4
 * of a first-order one; 5 is a part of a country, 6 a country and 7 sea or air, of which nothing finer
 * than a country may be said.
 */
export function readUcdpPlace(cells: RowCells, at: PlaceColumns): ImportedPlace | null {
  const precision = cells.raw(at.precision);
  if (!/^[1-7]$/.test(precision)) {
    cells.refuse(at.precision, "a number from 1 to 7");
    return null;
  }
  const [longitude, latitude] = [cells.raw(at.longitude), cells.raw(at.latitude)];
  const point = parsePoint(longitude, latitude);
  if (!point && (longitude !== "" || latitude !== "")) {
    cells.refuse(at.latitude, "latitude and longitude in degrees");
  }
  const country: ImportedArea = { name: cells.name(at.country), kind: "country" };
  const province: ImportedArea = { name: cells.name(at.province), kind: "province" };
  const district: ImportedArea = { name: cells.name(at.district), kind: "region" };
  const spotName = cells.name(at.name);
  const spot = point ? { point } : {};
  const within = (...areas: ImportedArea[]) =>
    areas.filter(({ name }) => name !== "" && name !== spotName);

  if (precision === "4" && province.name !== "") {
    const areas = country.name === "" ? [] : [country];
    return { ...province, within: areas, precision: "province", ...spot };
  }
  if (precision === "6" && country.name !== "") {
    return { ...country, within: [], precision: "country", ...spot };
  }
  const name = spotName || district.name || province.name || country.name;
  if (name === "") return null;
  if (precision === "1") {
    const areas = within(district, province, country);
    return { name, kind: "site", within: areas, precision: "exact", ...spot };
  }
  if (precision === "2" || precision === "3") {
    const areas = within(district, province, country);
    return { name, kind: "region", within: areas, precision: "district", ...spot };
  }
  if (precision === "4") {
    return { name, kind: "province", within: within(country), precision: "province", ...spot };
  }
  return { name, kind: "region", within: within(country), precision: "country", ...spot };
}
