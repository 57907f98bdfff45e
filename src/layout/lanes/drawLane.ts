import { round, type Point } from "../box";
import { CAP_PX, TAIL_PX } from "../graph/tieEnd";
import type { PlacedCap } from "../graph/placedGraph";
import type { Lane } from "./laneBlocks";

/** Where a line meets an actor, and from where on it runs level with its words. */
export interface LineEnd {
  at: Point;
  levelX: number;
}

export interface DrawnLine {
  path: string;
  caps: PlacedCap[];
}

/** A line that leaves its actors level, swings to the height of its words and runs level there. */
export function drawLane(
  { tie, left, right }: Lane,
  y: number,
  start: LineEnd,
  end: LineEnd,
): DrawnLine {
  const hasCap = (id: string) => tie.hasStartCap || tie.to === id;
  const startX = start.at[0] + (hasCap(left) ? CAP_PX : TAIL_PX);
  const endX = end.at[0] - (hasCap(right) ? CAP_PX : TAIL_PX);
  const path = [
    `M${round(startX)},${round(start.at[1])}`,
    swing([startX, start.at[1]], [start.levelX, y]),
    `H${round(end.levelX)}`,
    swing([end.levelX, y], [endX, end.at[1]]),
    `H${round(endX)}`,
  ];
  const caps: PlacedCap[] = [];
  if (hasCap(right)) caps.push({ at: [round(endX), round(end.at[1])], angle: 0 });
  if (hasCap(left)) caps.push({ at: [round(startX), round(start.at[1])], angle: 180 });
  return { path: path.join(""), caps };
}

/** Nothing where both ends are level: a straight line needs no curve. */
function swing([fromX, fromY]: Point, [toX, toY]: Point): string {
  if (Math.abs(fromY - toY) < 0.05) return "";
  const middleX = round((fromX + toX) / 2);
  return `C${middleX},${round(fromY)} ${middleX},${round(toY)} ${round(toX)},${round(toY)}`;
}
