import type { MapSpot } from "../../selectors/mapSpots";
import type { Box, Point } from "../box";
import type { PlacedNotice } from "./placeNotice";
import type { PlacedSpotLabel } from "./placeSpotLabels";

/** Room for the end of the line of a mark that stands beside its place. */
export const DOT_PX = 8;

/** One mark for the context's records at a place, or at several places that cannot be told apart. */
export interface SpotMark {
  /** The places; the one that stands for them first. */
  spots: readonly MapSpot[];
  at: Point;
  hit: Box;
  /** Where its place is, if another mark stands there and it was set beside it. */
  home: Point | null;
  /** Radius of the soft ground for a place known no finer than to its district; 0 for a town. */
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
  /** Places beyond the window, those for which it has no room, and the words that say so. */
  outside: readonly MapSpot[];
  crowded: readonly MapSpot[];
  notice: PlacedNotice | null;
}

export const NO_SPOTS: PlacedSpots = {
  marks: [],
  ghostLines: [],
  outside: [],
  crowded: [],
  notice: null,
};
