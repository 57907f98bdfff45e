import { m } from "../paraglide/messages.js";
import { kindLabel } from "./labels";
import type { MapSpot } from "./mapSpots";

/** A mark's words: beside it on the map, the longest reading first, and in full. */
export interface SpotWords {
  labels: readonly string[];
  name: string;
}

/**
 * "Saravan +3 places, 7", in full "Saravan and 3 more places, 7 records"; where others place what the
 * article reports, "the attack, as others place it: Rask, 6".
 */
export function selectSpotWords(spots: readonly MapSpot[]): SpotWords {
  const [first] = spots;
  if (!first) return { labels: [], name: "" };
  const count = spots.reduce((sum, { rows }) => sum + rows.length, 0);
  const more = spots.length - 1;
  const short = more > 0 ? m.map_spot_more({ place: first.name, more }) : first.name;
  const full = more > 0 ? m.map_spot_more_full({ place: first.name, more }) : first.name;
  const counted = m.map_spot_count({ place: short, count });
  if (!first.locates) return { labels: [counted], name: m.map_spot_name({ place: full, count }) };
  const kind = kindLabel(first.locates.kind);
  return {
    labels: [
      m.map_spot_ghost({ kind, place: counted }),
      m.map_spot_ghost_short({ place: counted }),
      counted,
    ],
    name: m.map_spot_ghost({ kind, place: m.map_spot_name({ place: full, count }) }),
  };
}
