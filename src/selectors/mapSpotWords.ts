import { m } from "../paraglide/messages.js";
import { kindLabel } from "./labels";
import type { MapSpot } from "./mapSpots";
import { selectCountReadings } from "./formatCount";

/** A mark's words: beside it on the map, the longest reading first, and in full. */
interface SpotWords {
  labels: readonly string[];
  name: string;
}

/** True where a mark stands for records of several kinds: it then shows their number, not the sign of one. */
export function isMixedSpot(spots: readonly MapSpot[]): boolean {
  const first = spots[0]?.records[0]?.kind;
  return spots.some(({ records }) => records.some(({ kind }) => kind !== first));
}

/** The number that a mark shows, three or four letters at most: "87", "1.5k", "15k". */
export function selectSpotNumber(spots: readonly MapSpot[]): string {
  const count = spots.reduce((sum, { rows }) => sum + rows.length, 0);
  return selectCountReadings(count).at(-1)!;
}

/**
 * "Saravan +3 places", in full "Saravan and 3 more places, 7 records"; the number stands beside the name
 * where the mark does not show it. Where the article has records as well, that these are the context's;
 * where others place what the article reports, "the attack, as others place it: Rask".
 */
export function selectSpotWords(spots: readonly MapSpot[]): SpotWords {
  const [first] = spots;
  if (!first) return { labels: [], name: "" };
  const count = spots.reduce((sum, { rows }) => sum + rows.length, 0);
  const more = spots.length - 1;
  const short = more > 0 ? m.map_spot_more({ place: first.name, more }) : first.name;
  const full = more > 0 ? m.map_spot_more_full({ place: first.name, more }) : first.name;
  const isCounted = count > 1 && !isMixedSpot(spots);
  const told = isCounted ? m.map_spot_count({ place: short, count }) : short;
  const name = m.map_spot_name({ place: full, count });
  if (first.locates) {
    const kind = kindLabel(first.locates.kind);
    return {
      labels: [
        m.map_spot_ghost({ kind, place: told }),
        m.map_spot_ghost_short({ place: told }),
        told,
      ],
      name: m.map_spot_ghost({ kind, place: name }),
    };
  }
  if (!first.isArticlePlace) return { labels: [told], name };
  return {
    labels: [m.map_spot_context({ place: short, count })],
    name: m.map_spot_context({ place: full, count }),
  };
}
