import type { MapGeography } from "../../selectors/mapGeography";
import type { MapPlace, MapSeries } from "../../selectors/mapSeries";
import type { MapCamera } from "../../state/viewState";
import type { Geography } from "./geography";

export interface MapInput {
  series: MapSeries;
  /** Of the file that is drawn. */
  geography: Geography;
  /** What the boundaries say about the places. */
  relations: MapGeography;
  widthPx: number;
  heightPx: number;
  /** Null fits the data. */
  camera: MapCamera | null;
  /** Places of other marks, on which no card should stand when the reader has moved the map. */
  otherPlaces?: readonly (readonly [number, number])[];
  /** Height and width that a press target has at least. */
  targetPx: number;
  texts: MapTexts;
}

/** Words whose width the layout must know. */
interface MapTexts {
  precision: (place: MapPlace) => string;
  insetTitle: (place: MapPlace) => string;
  /** On a button beside the zoom buttons. */
  closeUp?: string | null;
}
