import type { RelationsNode } from "../../selectors/relationsNodes";
import { round, type Box } from "../box";
import type { FrameRows } from "./frameRows";
import { FRAME_PADDING_PX, LABEL_GAP_PX, type FrameStyle } from "./frameStyle";
import { hitBox, lineHeightOf, placeLines, wrapNodeLabel } from "./placeLabel";
import type { PlacedFrame, PlacedNode, PlacedText } from "./placedGraph";
import { placeNode } from "./placeNode";
import { placeStacked } from "./stackedNode";

const NAME_TOP_PX = 7;

/** A frame with its state's name in the outer corner and its people and offices in their rows. */
export function placeFrame(
  state: RelationsNode,
  parts: readonly RelationsNode[],
  box: Box,
  label: PlacedText,
  rows: FrameRows,
  style: FrameStyle,
): { frame: PlacedFrame; nodes: PlacedNode[] } {
  const isLeft = state.side === "left";
  const nodes = parts.map((node, at) => {
    const y = rows.levels[at] ?? box.y;
    return style.isBeside
      ? placeBeside(node, isLeft, box, y, rows.stepPx, style)
      : placeStacked(node, box, y, rows.above.has(node.id), style);
  });
  return { frame: { id: state.id, box, label, labelBox: nameHitBox(label.box) }, nodes };
}

/** Grows upwards only: below the name stand others. */
function nameHitBox(box: Box): Box {
  const hit = hitBox(box, box);
  return { ...hit, y: round(box.y + box.heightPx - hit.heightPx) };
}

/** A state's name in the outer upper corner of its frame. */
export function placeFrameName(state: RelationsNode, box: Box, fontSizePx: number): PlacedText {
  const isLeft = state.side === "left";
  const x = isLeft ? box.x + FRAME_PADDING_PX : box.x + box.widthPx - FRAME_PADDING_PX;
  const line = { text: state.name, isQuiet: false };
  return placeLines([line], x, box.y + NAME_TOP_PX, isLeft ? "start" : "end", fontSizePx);
}

/** Name beside the shape, on the outer side. */
function placeBeside(
  node: RelationsNode,
  isLeft: boolean,
  box: Box,
  y: number,
  stepPx: number,
  { radiusPx, fontSizePx }: FrameStyle,
): PlacedNode {
  const lineHeightPx = lineHeightOf(fontSizePx);
  const innerX = isLeft ? box.x + box.widthPx - FRAME_PADDING_PX : box.x + FRAME_PADDING_PX;
  const x = isLeft ? innerX - radiusPx - 2 : innerX + radiusPx + 2;
  const labelX = isLeft ? x - radiusPx - LABEL_GAP_PX : x + radiusPx + LABEL_GAP_PX;
  const roomPx = Math.abs(labelX - (isLeft ? box.x : box.x + box.widthPx)) - FRAME_PADDING_PX;
  const mostLines = Math.floor(stepPx / lineHeightPx);
  const lines = wrapNodeLabel(node, roomPx, fontSizePx, mostLines) ?? [
    { text: node.name, isQuiet: false },
  ];
  const labelTop = y - (lines.length * lineHeightPx) / 2;
  const label = placeLines(lines, labelX, labelTop, isLeft ? "end" : "start", fontSizePx);
  return placeNode(node, x, y, radiusPx, label);
}
