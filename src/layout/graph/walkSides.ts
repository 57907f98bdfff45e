import { tieEnds } from "../../model/reference";
import { centreOf } from "../box";
import type { PlacedGraph } from "./placedGraph";
import { silenceKey } from "./silenceKey";
import { walkTies, type TieWalk } from "./walkTies";

type DrawnGraph = Pick<PlacedGraph, "frames" | "nodes" | "ties" | "voids">;

/** The arrow keys along ties that run anywhere: that end is left which stands further left. */
export function walkSides({
  frames,
  nodes,
  ties,
  voids,
}: DrawnGraph): ReadonlyMap<string, TieWalk> {
  const xOf = new Map<string, number>();
  for (const { id, box } of frames) xOf.set(id, centreOf(box)[0]);
  for (const { id, x } of nodes) xOf.set(id, x);
  const drawn = [
    ...ties.map(({ ref, pill }) => ({ key: ref as string, ends: tieEnds(ref), pill })),
    ...voids.map((silent) => ({ key: silenceKey(silent), ends: silent, pill: silent.pill })),
  ];
  return walkTies(
    drawn.flatMap(({ key, ends, pill }) => {
      if (!ends) return [];
      const { from, to } = ends;
      const isTurned = (xOf.get(from) ?? 0) > (xOf.get(to) ?? 0);
      const [left, right] = isTurned ? [to, from] : [from, to];
      return [{ key, left, right, y: pill.box.y }];
    }),
  );
}
