import type { GeoProjection } from "d3";
import type { MapSpot } from "../../selectors/mapSpots";
import type { PlacePrecision } from "../../model/vocabulary";
import { boxAround, contains, overlaps, round, type Box, type Point } from "../box";
import { findSpotRoom } from "./findSpotRoom";
import type { SpotMark } from "./spotMarks";

export interface SpotsInput {
  spots: readonly MapSpot[];
  projection: GeoProjection;
  window: Box;
  /** What lies on the map and may not be covered: cards, names, panel, controls, scale. */
  obstacles: readonly Box[];
  /** Words of marks told before all others, beside which the others stand. */
  words: readonly Box[];
  targetPx: number;
  /** Whether a point of the frame lies in a state. */
  isInState: (state: string, point: Point) => boolean;
}

interface Draft {
  spots: MapSpot[];
  at: Point;
  hit: Box;
  home: Point | null;
}

/** Beyond the mark. */
const SOFT_PX = 3;
const KNOWN_TO_TOWN: ReadonlySet<PlacePrecision> = new Set(["exact", "town"]);
/** A neighbour this near takes in what has no room at its place, in widths of a mark; at last any. */
const NEAR_SHARE = 1.6;
const FAR_PX = 90;
/** A window so small holds no marks beside their places where a neighbour can take them in. */
const SMALL_WINDOW_PX = 520;

/**
 * Spots on the map after those already `told`: what is selected, then ghosts, then most records first. A spot nearer to a mark of
 * its own state than a press can tell apart joins it, but never a ghost, what is selected or a mark
 * across a border: it then joins a neighbour of its state, else it stands beside its place, joined to it
 * by a line, else it joins the nearest of its state. No mark covers another mark or an obstacle, and every
 * spot is in exactly one mark, outside or crowded out.
 */
export function placeSpots(
  input: SpotsInput,
  told: readonly SpotMark[] = [],
): { marks: SpotMark[]; outside: MapSpot[]; crowded: MapSpot[] } {
  const { spots, projection, window, obstacles, words, targetPx } = input;
  const nearPx = window.widthPx < SMALL_WINDOW_PX ? FAR_PX : NEAR_SHARE * targetPx;
  const marks: Draft[] = told.map((mark) => ({ ...mark, spots: [...mark.spots] }));
  const outside: MapSpot[] = [];
  const roomless: { spot: MapSpot; at: Point }[] = [];
  const ordered = spots.toSorted((a, b) => rankOf(a) - rankOf(b) || b.rows.length - a.rows.length);
  for (const spot of ordered) {
    const point = projection([spot.at[0], spot.at[1]]);
    const at: Point | null = point && [round(point[0]), round(point[1])];
    const hit = at && boxAround(at, targetPx, targetPx);
    if (!at || !hit || !contains(window, hit)) {
      outside.push(spot);
      continue;
    }
    const near = marks.filter((mark) => overlaps(mark.hit, hit));
    const joined = near.findLast((mark) => mayJoin(mark, spot));
    const isCovered = obstacles.some((box) => overlaps(box, hit));
    if (joined) joined.spots.push(spot);
    else if (near.length === 0 && !isCovered && !words.some((box) => overlaps(box, hit)))
      marks.push({ spots: [spot], at, hit, home: null });
    else {
      const nearest = findNearest(marks, spot, at);
      const isNear = nearest !== undefined && distance(nearest.at, at) <= nearPx;
      const room = isNear ? null : findSpotRoom(input, spot, at, marks);
      if (room) marks.push({ spots: [spot], ...room, home: at });
      else if (nearest) nearest.spots.push(spot);
      else roomless.push({ spot, at });
    }
  }
  // Marks of their state may have come since.
  const crowded = roomless.flatMap(({ spot, at }) => {
    const nearest = findNearest(marks, spot, at);
    nearest?.spots.push(spot);
    return nearest ? [] : [spot];
  });
  return {
    outside,
    crowded,
    marks: marks.map((mark) => {
      const [first, ...others] = mark.spots;
      const isSoft = first && others.length === 0 && !KNOWN_TO_TOWN.has(first.precision);
      return { ...mark, softPx: isSoft && mark.home === null ? targetPx / 2 + SOFT_PX : 0 };
    }),
  };
}

function findNearest(marks: readonly Draft[], spot: MapSpot, at: Point): Draft | undefined {
  return marks
    .filter((mark) => mayJoin(mark, spot))
    .toSorted((a, b) => distance(a.at, at) - distance(b.at, at))[0];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function rankOf({ isSelected, locates }: MapSpot): number {
  return isSelected ? 0 : locates === null ? 2 : 1;
}

function mayJoin({ spots }: Draft, spot: MapSpot): boolean {
  const isAlone = ({ isSelected, locates }: MapSpot) => isSelected || locates !== null;
  return !isAlone(spot) && spots.every((other) => !isAlone(other) && other.state === spot.state);
}
