import type { PlacePrecision } from "../model/vocabulary";
import type { Reference } from "../model/reference";
import { m } from "../paraglide/messages.js";
import type { LinkedModel } from "./linkedModel";
import type { MapPlace, MapRecord, MapSeries } from "./mapSeries";

/** One place of the table form, with the records that pass. */
export interface MapTableRow {
  ref: Reference;
  rows: readonly number[];
  place: string;
  precision: string;
  records: readonly MapTableRecord[];
}

export interface MapTableRecord extends MapRecord {
  /** All its issues, primary first. */
  issues: readonly string[];
}

export interface MapTable {
  places: readonly MapTableRow[];
  unplaced: readonly MapTableRecord[];
}

/** The same series as the picture, as rows: in a table, what does not pass the filter goes. */
export function selectMapTable(series: MapSeries, model: LinkedModel): MapTable {
  const { index, filter } = model;
  const passing = (records: readonly MapRecord[]): MapTableRecord[] =>
    records
      .filter(({ row }) => filter.passes[row])
      .map((record) => ({
        ...record,
        issues: index.table.record(record.row).issues.map((id) => index.issue.get(id)?.label ?? id),
      }));
  return {
    places: series.places
      .map((place) => ({
        ref: place.ref,
        rows: place.rows,
        place: placeWithin(place),
        precision: precisionLabel(place),
        records: passing(place.records),
      }))
      .filter(({ records }) => records.length > 0),
    unplaced: passing(series.unplaced),
  };
}

/** "Sistan and Baluchestan, Iran". */
export function placeWithin({ name, within }: Pick<MapPlace, "name" | "within">): string {
  return within === null ? name : m.map_place_within({ place: name, within });
}

/** How finely the source places something: "province only"; a territory is no province. */
export function precisionLabel({ precision, kind }: Pick<MapPlace, "precision" | "kind">): string {
  if (precision === "province" && kind !== "province") return m.map_precision_area();
  return PRECISION_LABELS[precision]();
}

const PRECISION_LABELS: Record<PlacePrecision, () => string> = {
  exact: m.map_precision_exact,
  town: m.map_precision_town,
  district: m.map_precision_district,
  province: m.map_precision_province,
  country: m.map_precision_country,
};
