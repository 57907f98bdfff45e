import type { Reference } from "../model/reference";
import type { LinkedModel } from "./linkedModel";
import type { MapSeries } from "./mapSeries";

/**
 * Whether the selection has a mark among those drawn: `seen`, `elsewhere` when its marks lie outside
 * the present window, `nowhere` when no place is given for any of its records.
 */
export type MapSight = "seen" | "elsewhere" | "nowhere";

/** `drawn`: the references of all marks in the present window. */
export function selectMapSight(
  series: MapSeries,
  { selection }: LinkedModel,
  drawn: ReadonlySet<Reference>,
): MapSight {
  if (!selection || drawn.has(selection.reference)) return "seen";
  const mapped = [...series.places, ...series.links].flatMap(({ records }) =>
    records.filter(({ row }) => selection.rows.has(row)),
  );
  if (mapped.some(({ ref }) => drawn.has(ref))) return "seen";
  if (mapped.length > 0) return "elsewhere";
  return selection.rows.size > 0 ? "nowhere" : "seen";
}
