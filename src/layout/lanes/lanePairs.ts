import type { RelationsGraph } from "../../selectors/relationsGraph";
import type { LaneBlocks } from "./laneBlocks";
import { sizeLane, type SizedLane } from "./laneHeights";
import { resolveLaneName, type LaneName } from "./laneName";
import type { LanesStyle } from "./lanesStyle";

/** Least width of a pair with its words. */
const CELL_PX = 400;
const CELL_GAP_PX = 20;
const ROW_GAP_PX = 8;
const CARD_PADDING_PX = 9;
/** Room for a heading above the first row. */
const PAIRS_HEAD_PX = 24;

/** One end of a pair that stands by itself. */
export interface PairEnd {
  id: string;
  name: LaneName;
  /** The card, or the room of the name alone where the actor has its card elsewhere. */
  x: number;
  widthPx: number;
  isEcho: boolean;
}

export interface SizedPair {
  sized: SizedLane;
  left: PairEnd;
  right: PairEnd;
  /** From the top of all pairs to the middle of this one. */
  y: number;
  heightPx: number;
}

export interface SizedPairs {
  pairs: readonly SizedPair[];
  topY: number;
  heightPx: number;
}

/** Ties of which neither end belongs to a side, or both to one and the same: two or three in a row. */
export function sizePairs(
  graph: RelationsGraph,
  { apart, rows, across }: LaneBlocks,
  style: LanesStyle,
): SizedPairs {
  const nameOf = new Map(graph.nodes.map((node) => [node.id, node.name]));
  const standing = new Set([
    ...rows.flatMap((row) => row.hubs.map(({ id }) => id)),
    ...rows.flatMap(({ hubs }) =>
      hubs.flatMap((hub) => [
        ...hub.left.map((lane) => lane.left),
        ...hub.right.map((lane) => lane.right),
      ]),
    ),
    ...across.flatMap(({ left, right }) => [left, right]),
  ]);
  const innerPx = style.widthPx - 2 * style.marginPx;
  const perRow = Math.max(1, Math.floor((innerPx + CELL_GAP_PX) / (CELL_PX + CELL_GAP_PX)));
  const cellPx = (innerPx - (perRow - 1) * CELL_GAP_PX) / perRow;
  const pairs: SizedPair[] = [];
  let y = apart.length > 0 ? PAIRS_HEAD_PX : 0;
  for (let at = 0; at < apart.length; at += perRow) {
    const row = apart.slice(at, at + perRow).map((lane, place) => {
      const cellX = style.marginPx + place * (cellPx + CELL_GAP_PX);
      const end = (id: string, isRight: boolean) => {
        const isEcho = standing.has(id);
        standing.add(id);
        return placeEnd(id, nameOf.get(id) ?? id, isRight, isEcho, cellX, cellPx, style);
      };
      const [left, right] = [end(lane.left, false), end(lane.right, true)];
      const sized = sizeLane(lane, left.x + left.widthPx, right.x, style);
      const heightPx = Math.max(
        28,
        sized.form.heightPx,
        left.name.heightPx + 8,
        right.name.heightPx + 8,
      );
      return { sized, left, right, y: 0, heightPx };
    });
    const heightPx = Math.max(...row.map((pair) => pair.heightPx));
    pairs.push(...row.map((pair) => ({ ...pair, y: y + heightPx / 2 })));
    y += heightPx + ROW_GAP_PX;
  }
  return { pairs, topY: 0, heightPx: y };
}

function placeEnd(
  id: string,
  text: string,
  isRight: boolean,
  isEcho: boolean,
  cellX: number,
  cellPx: number,
  style: LanesStyle,
): PairEnd {
  const besidePx = 2 * style.radiusPx + 6 + 2 * CARD_PADDING_PX;
  const mostPx = Math.max(60, cellPx * 0.33 - besidePx);
  const name = resolveLaneName({ name: text }, mostPx, style.fontSizePx, style.measured);
  const widthPx = Math.round(name.widthPx + besidePx);
  const roomPx = Math.max(widthPx, cellPx * 0.33);
  return {
    id,
    name,
    x: Math.round(isRight ? cellX + cellPx - roomPx : cellX + roomPx - widthPx),
    widthPx,
    isEcho,
  };
}
