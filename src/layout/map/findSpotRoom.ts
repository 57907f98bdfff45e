import type { MapSpot } from "../../selectors/mapSpots";
import { boxAround, contains, overlaps, round, sampleLine, type Box, type Point } from "../box";
import type { SpotsInput } from "./placeSpots";

/** How far from its place a mark may be set, in its own widths. */
const REACHES = [1.1, 1.5, 2, 2.5];
const DIRECTIONS = 16;

/**
 * Room for a mark near its place where nothing else stands, as near as possible: in its own state, else
 * at least in no other, and joined to it by a line that crosses nothing. What is selected may stand
 * anywhere, if need be on the words of another.
 */
export function findSpotRoom(
  { spots, window, obstacles, words, targetPx, isInState }: SpotsInput,
  { state, isSelected }: MapSpot,
  [x, y]: Point,
  marks: readonly { hit: Box }[],
): { at: Point; hit: Box } | null {
  // Only what stands nearby can be in the way.
  const reachPx = 2 * (Math.max(...REACHES) + 1) * targetPx;
  const around = boxAround([x, y], reachPx, reachPx);
  const isNear = (box: Box) => overlaps(box, around);
  const taken = [...obstacles, ...marks.map(({ hit }) => hit)].filter(isNear);
  const nearWords = words.filter(isNear);
  const isClear = ({ hit }: { hit: Box }, boxes: readonly Box[]) =>
    !boxes.some((box) => overlaps(box, hit));
  const rooms = REACHES.flatMap((reach) =>
    Array.from({ length: DIRECTIONS }, (_, step) => {
      const angle = (step * 2 * Math.PI) / DIRECTIONS;
      const at: Point = [
        round(x + Math.cos(angle) * reach * targetPx),
        round(y + Math.sin(angle) * reach * targetPx),
      ];
      return { at, hit: boxAround(at, targetPx, targetPx) };
    }),
  ).filter((room) => contains(window, room.hit) && isClear(room, taken));
  // A line through a name would join the name to the mark; one that starts in it cannot help it.
  const others = taken.filter((box) => !overlaps(box, boxAround([x, y], 0, 0)));
  const hasClearLine = ({ at }: { at: Point }) =>
    !sampleLine([at, [x, y]]).some((step) => others.some((box) => overlaps(box, step)));
  const free = rooms.filter((room) => isClear(room, nearWords) && hasClearLine(room));
  const isInOther = (at: Point) =>
    [...new Set(spots.map((spot) => spot.state))].some(
      (other) => other !== state && isInState(other, at),
    );
  return (
    free.find(({ at }) => isInState(state, at)) ??
    free.find(({ at }) => !isInOther(at)) ??
    (isSelected ? rooms[0] : undefined) ??
    null
  );
}
