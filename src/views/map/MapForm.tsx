import type { MapSeries } from "../../selectors/mapSeries";
import type { ViewForm } from "../../state/viewState";
import { MapOutline } from "./MapOutline";
import { MapTable } from "./MapTable";

interface MapFormProps {
  form: ViewForm;
  series: MapSeries;
}

/** What the map is besides a picture. */
export function MapForm({ form, series }: MapFormProps) {
  return form === "outline" ? <MapOutline series={series} /> : <MapTable series={series} />;
}
