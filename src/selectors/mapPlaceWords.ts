import type { PlacePrecision } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import type { MapPlace } from "./mapSeries";

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
