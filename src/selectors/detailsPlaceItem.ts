import type { DossierIndex } from "../model/dossierIndex";
import { placePrecisionLabel } from "./detailsLabels";
import type { NamedReference } from "./detailsRecordItem";

/** Where a record is set, and how finely the source says so. */
export interface PlaceItem extends NamedReference {
  id: string;
  precision: string;
}

/** Null without a place: the source gives none. */
export function selectPlaceItem(index: DossierIndex, id: string | undefined): PlaceItem | null {
  const place = id === undefined ? undefined : index.place.get(id);
  if (!place) return null;
  const whole = place.partOf === undefined ? undefined : index.place.get(place.partOf);
  return {
    id: place.id,
    label: whole ? `${place.name}, ${whole.name}` : place.name,
    reference: `place:${place.id}`,
    precision: placePrecisionLabel(place),
  };
}
