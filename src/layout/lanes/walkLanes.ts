import { silenceKey } from "../graph/silenceKey";
import { walkTies, type TieWalk } from "../graph/walkTies";
import type { PlacedLanes } from "./placedLanes";

type DrawnLines = Pick<PlacedLanes, "bundles" | "silences">;

/** Each actor with itself and all that it has a line with. */
export function listNeighbours({
  bundles,
  silences,
}: DrawnLines): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  for (const { left, right } of [...bundles, ...silences]) {
    neighbours.set(left, [...(neighbours.get(left) ?? [left]), right]);
    neighbours.set(right, [...(neighbours.get(right) ?? [right]), left]);
  }
  return neighbours;
}

/** The arrow keys along the lines, whose ends stand to their left and right as they are drawn. */
export function walkLanes({ bundles, silences }: DrawnLines): ReadonlyMap<string, TieWalk> {
  return walkTies([
    ...bundles.map(({ ref, left, right, pill }) => ({ key: ref, left, right, y: pill.box.y })),
    ...silences.map((silence) => ({
      key: silenceKey(silence),
      left: silence.left,
      right: silence.right,
      y: silence.pill.box.y,
    })),
  ]);
}
