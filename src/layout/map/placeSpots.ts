import type { GeoProjection } from "d3";
import type { MapSpot } from "../../selectors/mapSpots";
import { boxAround, contains, overlaps, round, type Box, type Point } from "../box";
import type { PlacedNotice } from "./placeNotice";
import type { PlacedSpotLabel } from "./placeSpotLabels";

/** One mark for the context's records at a place, or at several places that cannot be told apart. */
export interface SpotMark {
  /** The places; the one that stands for them first. */
  spots: readonly MapSpot[];
  at: Point;
  hit: Box;
  /** Radius of the soft ground for a place known only to its district; 0 for a town. */
  softPx: number;
}

export interface PlacedSpot extends SpotMark {
  label: PlacedSpotLabel | null;
  /** In full, for assistive technology. */
  name: string;
}

export interface PlacedSpots {
  marks: readonly PlacedSpot[];
  /** From each ghost to what it is a ghost of. */
  ghostLines: readonly (readonly [Point, Point])[];
  /** Places beyond the window or under what lies on the map, and the words that say so. */
  outside: readonly MapSpot[];
  notice: PlacedNotice | null;
}

export const NO_SPOTS: PlacedSpots = { marks: [], ghostLines: [], outside: [], notice: null };

interface SpotsInput {
  spots: readonly MapSpot[];
  projection: GeoProjection;
  window: Box;
  /** What lies on the map and may not be covered: cards, names, panel, controls, scale. */
  obstacles: readonly Box[];
  targetPx: number;
}

const SOFT_PX = 15;

/**
 * Spots on the map, ghosts first, then most records first: a spot nearer to a mark than a press can
 * tell apart joins it. No mark covers another mark or an obstacle, and every spot is in exactly one
 * mark or outside.
 */
export function placeSpots(input: SpotsInput): { marks: SpotMark[]; outside: MapSpot[] } {
  const { spots, projection, window, obstacles, targetPx } = input;
  const marks: { spots: MapSpot[]; at: Point; hit: Box }[] = [];
  const outside: MapSpot[] = [];
  const ghostRank = ({ locates }: MapSpot) => Number(locates === null);
  const ordered = spots.toSorted(
    (a, b) => ghostRank(a) - ghostRank(b) || b.rows.length - a.rows.length,
  );
  for (const spot of ordered) {
    const point = projection([spot.at[0], spot.at[1]]);
    const at: Point | null = point && [round(point[0]), round(point[1])];
    const hit = at && boxAround(at, targetPx, targetPx);
    if (!at || !hit || !contains(window, hit)) {
      outside.push(spot);
      continue;
    }
    // What overlaps a ghost and another mark goes to the other: the ghost stays what it is.
    const near = marks.findLast((mark) => overlaps(mark.hit, hit));
    if (near) near.spots.push(spot);
    else if (obstacles.some((box) => overlaps(box, hit))) outside.push(spot);
    else marks.push({ spots: [spot], at, hit });
  }
  return {
    outside,
    marks: marks.map((mark) => {
      const isDistrict = mark.spots.length === 1 && mark.spots[0]!.precision === "district";
      return { ...mark, softPx: isDistrict ? SOFT_PX : 0 };
    }),
  };
}
