import type { Reference } from "../model/reference";
import type { LinkedModel } from "./linkedModel";
import { placeWithin, precisionLabel } from "./mapPlaceWords";
import type { MapRecord, MapSeries } from "./mapSeries";
import { MAX_MUTED_RECORDS } from "./maxMutedRecords";

/** One place of the table form, with the records that pass. */
export interface MapTableRow {
  ref: Reference;
  rows: readonly number[];
  place: string;
  precision: string;
  /** Of very many records the first; `more` counts the others. */
  records: readonly MapTableRecord[];
  more: number;
}

export interface MapTableRecord extends MapRecord {
  /** All its issues, primary first. */
  issues: readonly string[];
}

export interface MapTable {
  places: readonly MapTableRow[];
  unplaced: Pick<MapTableRow, "records" | "more">;
}

/** Of each place, where a dossier has more records than are ever muted in place. */
const MOST_OF_CROWD = 5;

/** The same series as the picture, as rows: in a table, what does not pass the filter goes. */
export function selectMapTable(series: MapSeries, model: LinkedModel): MapTable {
  const { index, filter } = model;
  const most = filter.total > MAX_MUTED_RECORDS ? MOST_OF_CROWD : Infinity;
  const passing = (all: readonly MapRecord[]): Pick<MapTableRow, "records" | "more"> => {
    const passed = all.filter(({ row }) => filter.passes[row]);
    const records = passed.slice(0, most).map((record) => ({
      ...record,
      issues: index.table.record(record.row).issues.map((id) => index.issue.get(id)?.label ?? id),
    }));
    return { records, more: passed.length - records.length };
  };
  return {
    places: series.places
      .map((place) => ({
        ref: place.ref,
        rows: place.rows,
        place: placeWithin(place),
        precision: precisionLabel(place),
        ...passing(place.records),
      }))
      .filter(({ records }) => records.length > 0),
    unplaced: passing(series.unplaced),
  };
}
