import { boxAround, contains, overlaps, type Box } from "../box";
import { placeName, type PlacedName } from "./mapNames";

/** Names that give way to marks: each moves to the next free room in its land, else it goes. */
export function placeLesserNames(
  names: readonly PlacedName[],
  window: Box,
  covered: readonly Box[],
): PlacedName[] {
  const taken = [...covered];
  const isFree = (box: Box) =>
    contains(window, box) && !taken.some((other) => overlaps(other, box));
  return names.flatMap((name) => {
    const { widthPx, heightPx } = name.box;
    const rooms = name.candidates.map((at) => boxAround(at, widthPx, heightPx));
    const box = [name.box, ...rooms].find(isFree);
    if (!box) return [];
    taken.push(box);
    return [box === name.box ? name : placeName(name, box)];
  });
}
