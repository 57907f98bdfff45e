import type { LineEnd } from "./drawLane";
import type { Side } from "./laneBlocks";
import { portHeight } from "./laneColumn";
import type { SizedLane } from "./laneHeights";
import type { PlacedActor } from "./placedLanes";
import type { LanesPlan, LevelLane } from "./planLanes";

/** A lane at its height, between the places where it meets its actors. */
export interface LaneLine {
  sized: SizedLane;
  y: number;
  start: LineEnd;
  end: LineEnd;
}

/** All lanes of a plan: from side to side, to and from the actors in the middle, and between others. */
export function listLines(plan: LanesPlan, members: readonly PlacedActor[]): LaneLine[] {
  const { across, hubs, pairs } = plan;
  const leftOf = portsOf(plan, members, "left");
  const rightOf = portsOf(plan, members, "right");
  return [
    ...across.map((lane) => ({ ...lane, start: leftOf(lane), end: rightOf(lane) })),
    ...hubs.flatMap(({ sized, left, right }) => {
      const { edgeX, edgeWidthPx } = sized;
      const edge = (x: number, y: number): LineEnd => ({ at: [x, y], levelX: x });
      return [
        ...left.map((lane) => ({ ...lane, start: leftOf(lane), end: edge(edgeX, lane.y) })),
        ...right.map((lane) => ({
          ...lane,
          start: edge(edgeX + edgeWidthPx, lane.y),
          end: rightOf(lane),
        })),
      ];
    }),
    ...pairs.pairs.map(({ sized, left, right, y }) => {
      const at = pairs.topY + y;
      const startX = left.x + left.widthPx;
      return {
        sized,
        y: at,
        start: { at: [startX, at] as const, levelX: startX },
        end: { at: [right.x, at] as const, levelX: right.x },
      };
    }),
  ];
}

/** Where each lane meets its actor at a side: level with itself, or in its place on the actor's bar. */
function portsOf(
  { ground, across, hubs }: LanesPlan,
  members: readonly PlacedActor[],
  side: Side,
): (lane: LevelLane) => LineEnd {
  const { isPlain, startX, endX, fanPx } = ground;
  const levelX = side === "left" ? startX + fanPx : endX - fanPx;
  if (isPlain) {
    const x = side === "left" ? startX : endX;
    return ({ y }) => ({ at: [x, y], levelX: x });
  }
  const lanes = [...across, ...hubs.flatMap((hub) => hub[side])];
  const byActor = new Map<string, LevelLane[]>();
  for (const lane of lanes.toSorted((a, b) => a.y - b.y)) {
    const id = lane.sized.lane[side];
    byActor.set(id, [...(byActor.get(id) ?? []), lane]);
  }
  return (lane) => {
    const id = lane.sized.lane[side];
    const edge = members.find((actor) => actor.id === id)?.edge;
    const own = byActor.get(id) ?? [];
    if (!edge) return { at: [levelX, lane.y], levelX };
    const x = side === "left" ? edge.x + edge.widthPx : edge.x;
    const heights = own.map(({ sized }) => portHeight(sized.lane));
    const sum = (list: readonly number[]) => list.reduce((total, px) => total + px, 0);
    const at = own.indexOf(lane);
    const aboveY = edge.y + (edge.heightPx - sum(heights)) / 2 + sum(heights.slice(0, at));
    return { at: [x, aboveY + (heights[at] ?? 0) / 2], levelX };
  };
}
