import type { RelationsNode } from "../../selectors/relationsNodes";
import { round, type Box } from "../box";
import { placeNodeShape } from "../graph/nodeShape";
import { hitBox, lineHeightOf, placeLines } from "../graph/placeLabel";
import { BAR_PX, barInset, glyphPx, nameSizePx, type LaneColumn } from "./laneGround";
import type { Lane } from "./laneBlocks";
import type { LanesStyle } from "./lanesStyle";
import type { PlacedActor } from "./placedLanes";

/** What a tie takes of the bar at which it ends; the head of a silence is broader. */
const PORT_PX = { bundle: 11, silence: 23 };
const LEAST_BAR_PX = 16;
const SLOT_GAP_PX = 8;
const GLYPH_GAP_PX = 6;
const PADDING_PX = 9;
const HEAD_PX = 8;

/** How much room the lanes that end at an actor take on its bar, and where they lie on average. */
export interface ColumnLoad {
  portsPx: number;
  middleY: number;
}

export function portHeight({ tie }: Lane): number {
  return PORT_PX[tie.kind];
}

/** The least height of a column with all its actors one below the other. */
export function columnHeight(
  column: LaneColumn,
  loads: ReadonlyMap<string, ColumnLoad>,
  style: LanesStyle,
): number {
  const slots = [column.state, ...column.members].map((node) =>
    slotHeight(column, node, loads, style),
  );
  return slots.reduce((sum, slot) => sum + slot + SLOT_GAP_PX, HEAD_PX);
}

/** The actors of a side beside the lanes that end at them: the state on top, the others by their lanes. */
export function placeColumn(
  column: LaneColumn,
  frame: Box,
  loads: ReadonlyMap<string, ColumnLoad>,
  style: LanesStyle,
): PlacedActor[] {
  const wantedY = ({ id }: RelationsNode) => loads.get(id)?.middleY ?? frame.y;
  const nodes = [column.state, ...column.members.toSorted((a, b) => wantedY(a) - wantedY(b))];
  const heights = nodes.map((node) => slotHeight(column, node, loads, style));
  const tops: number[] = [];
  nodes.forEach((node, at) => {
    const least = at === 0 ? frame.y + HEAD_PX : tops[at - 1]! + heights[at - 1]! + SLOT_GAP_PX;
    tops.push(at === 0 ? least : Math.max(least, wantedY(node) - heights[at]! / 2));
  });
  let bottom = frame.y + frame.heightPx - SLOT_GAP_PX;
  for (let at = nodes.length - 1; at > 0; at--) {
    tops[at] = Math.min(tops[at]!, bottom - heights[at]!);
    bottom = tops[at]! - SLOT_GAP_PX;
  }
  return nodes.map((node, at) => {
    const middleY = tops[at]! + heights[at]! / 2;
    return placeMember(column, node, frame, middleY, loads.get(node.id)?.portsPx ?? 0, style);
  });
}

/** A state whose whole frame is where its ties end: only its name has a place. */
export function placeState(column: LaneColumn, frame: Box, style: LanesStyle): PlacedActor {
  const { state, side } = column;
  const fontSizePx = nameSizePx(state, true, style);
  const lines = namesOf(column, state);
  const paddingPx = style.isNarrow ? PADDING_PX - 3 : PADDING_PX + 2;
  const x = side === "left" ? frame.x + paddingPx : frame.x + frame.widthPx - paddingPx;
  const anchor = side === "left" ? "start" : "end";
  const label = placeLines(lines, x, frame.y + HEAD_PX, anchor, fontSizePx);
  const { box } = label;
  return {
    id: state.id,
    shape: "",
    x: box.x,
    y: box.y,
    radiusPx: 0,
    label,
    edge: null,
    isCard: false,
    box: hitBox(box, box),
    isEcho: false,
    isStrong: true,
  };
}

function placeMember(
  column: LaneColumn,
  node: RelationsNode,
  frame: Box,
  middleY: number,
  portsPx: number,
  style: LanesStyle,
): PlacedActor {
  const isLeft = column.side === "left";
  const { radiusPx, fontSizePx } = style;
  const hasGlyph = glyphPx(style) > 0;
  const edgeHeightPx = Math.max(LEAST_BAR_PX, portsPx);
  const edge: Box | null =
    portsPx === 0
      ? null
      : {
          x: round(
            isLeft ? frame.x + frame.widthPx - barInset(style) - BAR_PX : frame.x + barInset(style),
          ),
          y: round(middleY - edgeHeightPx / 2),
          widthPx: BAR_PX,
          heightPx: edgeHeightPx,
        };
  const inwards = isLeft ? -1 : 1;
  const barX = isLeft ? frame.x + frame.widthPx : frame.x;
  const x = barX + inwards * (barInset(style) + BAR_PX + GLYPH_GAP_PX + radiusPx);
  const lines = namesOf(column, node);
  const label = placeLines(
    lines,
    x + inwards * (glyphPx(style) - radiusPx),
    middleY - (lines.length * lineHeightOf(fontSizePx)) / 2,
    isLeft ? "end" : "start",
    fontSizePx,
  );
  const glyph = {
    x: round(x - radiusPx),
    y: round(middleY - radiusPx),
    widthPx: 2 * radiusPx,
    heightPx: 2 * radiusPx,
  };
  return {
    id: node.id,
    shape: hasGlyph ? placeNodeShape(node.shape, radiusPx) : "",
    x: round(x),
    y: round(middleY),
    radiusPx,
    label,
    edge,
    isCard: false,
    box: hasGlyph ? hitBox(glyph, label.box) : hitBox(label.box, label.box),
    isEcho: false,
    isStrong: node.isFrame,
  };
}

function namesOf({ names }: LaneColumn, { id, name }: RelationsNode) {
  return (names.get(id)?.lines ?? [name]).map((text) => ({ text, isQuiet: false }));
}

function slotHeight(
  { names }: LaneColumn,
  { id }: RelationsNode,
  loads: ReadonlyMap<string, ColumnLoad>,
  { radiusPx }: LanesStyle,
): number {
  const portsPx = loads.get(id)?.portsPx ?? 0;
  const namePx = names.get(id)?.heightPx ?? 0;
  return Math.max(24, 2 * radiusPx, namePx, portsPx > 0 ? Math.max(LEAST_BAR_PX, portsPx) : 0);
}
