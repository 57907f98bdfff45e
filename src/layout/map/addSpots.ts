import type { MapSpot } from "../../selectors/mapSpots";
import { overlaps } from "../box";
import type { PlacedName } from "./mapNames";
import type { PlacedMap } from "./placeMap";
import { cardBoxes } from "./cardBoxes";
import { placeSpots } from "./placeSpots";

/**
 * The map with the context's marks upon it. What the article shows keeps its place; names of land that
 * nothing is about give way to a mark.
 */
export function addSpots(
  placed: PlacedMap,
  spots: readonly MapSpot[],
  targetPx: number,
  labelOf: (spots: readonly MapSpot[]) => string,
): PlacedMap {
  if (spots.length === 0) return placed;
  const kept = placed.names.filter(({ kind }) => !isLesser(kind));
  const lesser = placed.names.filter(({ kind }) => isLesser(kind));
  const obstacles = [...cardBoxes(placed), ...kept.map(({ box }) => box)];
  const marks = placeSpots({
    spots,
    projection: placed.projection,
    window: placed.window,
    obstacles,
    targetPx,
    labelOf,
  });
  const drawn = marks.marks.flatMap(({ hit, label }) => [hit, ...(label ? [labelBox(label)] : [])]);
  const names = [
    ...kept,
    ...lesser.filter(({ box }) => !drawn.some((other) => overlaps(other, box))),
  ];
  return { ...placed, names, spots: marks };
}

function isLesser(kind: PlacedName["kind"]): boolean {
  return kind === "country" || kind === "province";
}

function labelBox({ at: [x, y], widthPx }: { at: readonly [number, number]; widthPx: number }) {
  return { x, y: y - 12, widthPx, heightPx: 16 };
}
