import type { Reference } from "../model/reference";
import type { LinkedModel } from "./linkedModel";
import { placeWithin, precisionLabel } from "./mapPlaceWords";
import type { MapRecord, MapSeries } from "./mapSeries";

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
