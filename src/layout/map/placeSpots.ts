import type { GeoProjection } from "d3";
import type { MapSpot } from "../../selectors/mapSpots";
import { contains, overlaps, round, type Box, type Point } from "../box";
import { estimateTextWidth } from "../textWidth";

/** One mark for the context's records at a place, or at several places that cannot be told apart. */
export interface PlacedSpot {
  /** The places; the one that stands for them first. */
  spots: readonly MapSpot[];
  at: Point;
  hit: Box;
  /** Radius of the soft ground for a place known only to its district; 0 for a town. */
  softPx: number;
  label: { text: string; at: Point; widthPx: number } | null;
}

export interface PlacedSpots {
  marks: readonly PlacedSpot[];
  /** Places beyond the window or under what lies on the map. */
  outside: readonly MapSpot[];
}

export const NO_SPOTS: PlacedSpots = { marks: [], outside: [] };

interface SpotsInput {
  spots: readonly MapSpot[];
  projection: GeoProjection;
  window: Box;
  /** What lies on the map and may not be covered: cards, names, panel, controls, scale. */
  obstacles: readonly Box[];
  targetPx: number;
  /** Words of a mark's label. */
  labelOf: (spots: readonly MapSpot[]) => string;
}

const TEXT_PX = 12;
const LINE_PX = 16;
const GAP_PX = 3;
const SOFT_PX = 15;

/**
 * Spots on the map, most records first: a spot nearer to a mark than a press can tell apart joins it.
 * Labels stand beside their marks where nothing else does. No mark covers another mark, a label or an
 * obstacle, and every spot is in exactly one mark or outside.
 */
export function placeSpots(input: SpotsInput): PlacedSpots {
  const { spots, projection, window, obstacles, targetPx } = input;
  const marks: { spots: MapSpot[]; at: Point; hit: Box }[] = [];
  const outside: MapSpot[] = [];
  const heaviestFirst = spots.toSorted((a, b) => b.rows.length - a.rows.length);
  for (const spot of heaviestFirst) {
    const point = projection([spot.at[0], spot.at[1]]);
    const at: Point | null = point && [round(point[0]), round(point[1])];
    const hit = at && boxAt(at, targetPx);
    if (!at || !hit || !contains(window, hit)) {
      outside.push(spot);
      continue;
    }
    const near = marks.find((mark) => overlaps(mark.hit, hit));
    if (near) near.spots.push(spot);
    else if (obstacles.some((box) => overlaps(box, hit))) outside.push(spot);
    else marks.push({ spots: [spot], at, hit });
  }
  const taken: Box[] = [...obstacles, ...marks.map(({ hit }) => hit)];
  return {
    outside,
    marks: marks.map((mark): PlacedSpot => {
      const text = input.labelOf(mark.spots);
      const widthPx = Math.ceil(estimateTextWidth(text, TEXT_PX)) + 2;
      const room = labelRooms(mark.hit, widthPx).find(
        (box) => contains(window, box) && !taken.some((other) => overlaps(other, box)),
      );
      if (room) taken.push(room);
      const isDistrict = mark.spots.length === 1 && mark.spots[0]!.precision === "district";
      return {
        ...mark,
        softPx: isDistrict ? SOFT_PX : 0,
        label: room
          ? { text, at: [round(room.x + 1), round(room.y + LINE_PX / 2 + 4.2)], widthPx }
          : null,
      };
    }),
  };
}

/** After the mark, before it, below, above. */
function labelRooms(hit: Box, widthPx: number): Box[] {
  const size = { widthPx, heightPx: LINE_PX };
  const middleY = hit.y + (hit.heightPx - LINE_PX) / 2;
  const middleX = hit.x + (hit.widthPx - widthPx) / 2;
  return [
    { x: hit.x + hit.widthPx + GAP_PX, y: middleY, ...size },
    { x: hit.x - GAP_PX - widthPx, y: middleY, ...size },
    { x: middleX, y: hit.y + hit.heightPx + 1, ...size },
    { x: middleX, y: hit.y - LINE_PX - 1, ...size },
  ];
}

function boxAt([x, y]: Point, sizePx: number): Box {
  return {
    x: round(x - sizePx / 2),
    y: round(y - sizePx / 2),
    widthPx: sizePx,
    heightPx: sizePx,
  };
}
