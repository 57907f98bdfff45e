import type { RelationsGraph } from "../../selectors/relationsGraph";
import type { RelationsNode } from "../../selectors/relationsNodes";
import { clamp } from "../graph/clamp";
import type { Lane, LaneBlocks, Side } from "./laneBlocks";
import { resolveLaneName, type LaneName } from "./laneName";
import type { LanesStyle } from "./lanesStyle";

const PADDING_PX = 9;
export const BAR_PX = 5;
const GLYPH_GAP_PX = 6;
const MOST_FAN_PX = 150;

/** One side's actors, from the outside in: the state first, then those who count for themselves. */
export interface LaneColumn {
  side: Side;
  state: RelationsNode;
  members: readonly RelationsNode[];
  names: ReadonlyMap<string, LaneName>;
  widthPx: number;
}

/** What stands where across the picture, before any height is known. */
export interface LaneGround {
  columns: readonly LaneColumn[];
  /** No one but the states: ties end at the frames themselves, each at its own height. */
  isPlain: boolean;
  /** The middle, between the frames. */
  startX: number;
  endX: number;
  /** Room in which a tie swings from its actor to its lane. */
  fanPx: number;
}

export function resolveLaneGround(
  graph: RelationsGraph,
  blocks: LaneBlocks,
  style: LanesStyle,
): LaneGround {
  const used = usedIds(blocks);
  const found = (["left", "right"] as const).flatMap((side) => {
    const state = graph.nodes.find((node) => node.isFrame && node.side === side);
    const members = graph.nodes.filter(
      (node) => node.side === side && !node.isFrame && used[side].has(node.id),
    );
    return state && (used[side].size > 0 || members.length > 0) ? { side, state, members } : [];
  });
  const isPlain = found.every(({ members }) => members.length === 0);
  const columns = found.map((column) => measureColumn(column, isPlain, style));
  const widthOf = (side: Side) => columns.find((column) => column.side === side)?.widthPx ?? 0;
  const startX = style.marginPx + widthOf("left");
  const endX = style.widthPx - style.marginPx - widthOf("right");
  const fanPx = isPlain ? 0 : clamp((endX - startX) * 0.17, 16, MOST_FAN_PX);
  return { columns, isPlain, startX, endX, fanPx };
}

function usedIds({ across, rows }: LaneBlocks): Record<Side, ReadonlySet<string>> {
  const ends = (lanes: readonly Lane[], end: "left" | "right") => lanes.map((lane) => lane[end]);
  const hubs = rows.flatMap((row) => row.hubs);
  return {
    left: new Set([...ends(across, "left"), ...hubs.flatMap((hub) => ends(hub.left, "left"))]),
    right: new Set([...ends(across, "right"), ...hubs.flatMap((hub) => ends(hub.right, "right"))]),
  };
}

function measureColumn(
  column: Pick<LaneColumn, "side" | "state" | "members">,
  isPlain: boolean,
  style: LanesStyle,
): LaneColumn {
  const nodes = [column.state, ...column.members];
  const names = new Map(
    nodes.map((node) => [
      node.id,
      resolveLaneName(node, style.frameNamePx, nameSizePx(node, isPlain, style), style.measured),
    ]),
  );
  const widest = Math.max(0, ...[...names.values()].map(({ widthPx }) => widthPx));
  const besideName = isPlain
    ? 0
    : glyphPx(style) + GLYPH_GAP_PX + BAR_PX + barInset(style) - paddingOf(style);
  const paddingPx = 2 * paddingOf(style);
  return { ...column, names, widthPx: Math.round(widest + paddingPx + besideName) };
}

/** Between a bar and the edge of its frame. */
export function barInset({ isNarrow }: LanesStyle): number {
  return isNarrow ? 4 : 9;
}

/** What a shape with its gap takes beside a name; a narrow picture has no room for it. */
export function glyphPx({ isNarrow, radiusPx }: LanesStyle): number {
  return isNarrow ? 0 : 2 * radiusPx + GLYPH_GAP_PX;
}

function paddingOf({ isNarrow }: LanesStyle): number {
  return isNarrow ? PADDING_PX - 5 : PADDING_PX;
}

/** A state alone in its frame is written larger. */
export function nameSizePx(
  { isFrame }: Pick<RelationsNode, "isFrame">,
  isPlain: boolean,
  { isNarrow, fontSizePx }: LanesStyle,
): number {
  return isFrame && isPlain && !isNarrow ? fontSizePx + 3 : fontSizePx;
}
