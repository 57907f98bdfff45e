import { boxAround, contains, overlaps, type Box, type Point } from "../box";
import { placeName, type PlacedName } from "./mapNames";
import { DOT_PX } from "./spotMarks";

/**
 * The ring's name moves to the next of its rooms where a place of the context lies below it: its mark
 * would be set beside the name, on a line that seems to come from the name. It stays where all are taken.
 */
export function clearNames(
  names: readonly PlacedName[],
  points: readonly Point[],
  window: Box,
  taken: readonly Box[],
): PlacedName[] {
  const isClear = (box: Box, others: readonly Box[]) =>
    !points.some((point) => overlaps(box, boxAround(point, DOT_PX, DOT_PX))) &&
    !others.some((other) => overlaps(box, other));
  return names.map((name) => {
    if (name.kind !== "locator" || isClear(name.box, [])) return name;
    const { widthPx, heightPx } = name.box;
    const others = [...taken, ...names.flatMap((other) => (other === name ? [] : [other.box]))];
    const rooms = name.candidates.map((at) => boxAround(at, widthPx, heightPx));
    const box = rooms.find((room) => contains(window, room) && isClear(room, others));
    return box ? placeName(name, box) : name;
  });
}
