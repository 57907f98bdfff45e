import { m } from "../paraglide/messages.js";
import { namesInUse, type NameInUse } from "./detailsActor";
import { placeKindLabel, placePrecisionLabel } from "./detailsLabels";
import { selectRecordItems, type NamedReference, type RecordItem } from "./detailsRecordItem";
import type { LinkedModel } from "./linkedModel";

export interface PlaceDetails {
  type: "place";
  id: string;
  kicker: readonly string[];
  title: string;
  names: readonly NameInUse[];
  partOf: NamedReference | null;
  parts: readonly NamedReference[];
  precision: string;
  note: string | null;
  /** Records about this place, or in it, or in a part of it. */
  records: readonly RecordItem[];
}

/** Null for a place that the dossier does not have. */
export function selectPlaceDetails(model: LinkedModel, id: string): PlaceDetails | null {
  const { index } = model;
  const place = index.place.get(id);
  if (!place) return null;
  const whole = place.partOf === undefined ? undefined : index.place.get(place.partOf);
  return {
    type: "place",
    id,
    kicker: [m.facet_place(), placeKindLabel(place.kind)],
    title: place.name,
    names: namesInUse(index, place.names),
    partOf: whole ? { label: whole.name, reference: `place:${whole.id}` } : null,
    parts: index.dossier.places
      .filter((other) => other.partOf === id)
      .map((part) => ({ label: part.name, reference: `place:${part.id}` })),
    precision: placePrecisionLabel(place),
    note: place.note ?? null,
    records: selectRecordItems(model, `place:${id}`),
  };
}
