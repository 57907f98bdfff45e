import type { SequenceMark } from "../../selectors/sequenceSeries";
import { round } from "../box";
import type { PlacedLane } from "./placeLanes";
import { TICK_PX } from "./timelineSize";

/** A further issue of a mark, in the lane of that issue: a bare stroke, since it counts nowhere. */
export interface PlacedTick {
  mark: number;
  /** Position in the mark's further issues. */
  further: number;
  x: number;
  y: number;
  heightPx: number;
}

const HEIGHT_PX = 8;
const LOW_HEIGHT_PX = 4;
const BEFORE_PX = 6;
/** Low ticks keep off the line below their lane and the round corner of their column. */
const OVER_LINE_PX = 2;
const INSET_PX = 3;

/**
 * Ticks behind one of a cell's rows where they have room, else low on the lane's lower edge at the
 * column's end, where no mark reaches.
 */
export function placeLaneTicks(
  marks: readonly SequenceMark[],
  lanes: readonly PlacedLane[],
  columns: readonly { x: number; widthPx: number }[],
  tails: ReadonlyMap<string, readonly { x: number; y: number }[]>,
): PlacedTick[] {
  const cells = new Map<string, { lane: PlacedLane; column: number; ticks: [number, number][] }>();
  marks.forEach(({ further, column }, mark) => {
    further.forEach((issue, at) => {
      const lane = lanes.find((placed) => placed.lane === issue.lane);
      if (issue.lane < 0 || !lane) return;
      const key = `${issue.lane} ${column}`;
      const cell = cells.get(key) ?? { lane, column, ticks: [] };
      cell.ticks.push([mark, at]);
      cells.set(key, cell);
    });
  });
  return [...cells].flatMap(([key, { lane, column, ticks }]) => {
    const { x, widthPx } = columns[column]!;
    const empty = [{ x: x - BEFORE_PX / 2, y: lane.y + lane.heightPx / 2 }];
    const neededPx = BEFORE_PX + ticks.length * TICK_PX;
    const tail = (tails.get(key) ?? empty).findLast((row) => row.x + neededPx <= x + widthPx);
    const pitchPx = tail ? TICK_PX : Math.min(TICK_PX, (widthPx - INSET_PX) / ticks.length);
    const startX = tail ? tail.x + BEFORE_PX : x + widthPx - INSET_PX - ticks.length * pitchPx;
    const heightPx = tail ? HEIGHT_PX : LOW_HEIGHT_PX;
    const middleY = tail ? tail.y : lane.y + lane.heightPx - LOW_HEIGHT_PX / 2 - OVER_LINE_PX;
    return ticks.map(([mark, further], at) => ({
      mark,
      further,
      x: round(startX + at * pitchPx),
      y: round(middleY - heightPx / 2),
      heightPx,
    }));
  });
}
