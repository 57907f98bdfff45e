import type { RelationsNode } from "../../selectors/relationsNodes";
import type { Box } from "../map/box";
import { placeNode } from "./placeNode";
import { hitBox, lineHeightOf, placeLines, wrapNodeLabel } from "./placeLabel";
import type { PlacedFrame, PlacedNode } from "./placedGraph";
import { estimateTextWidth } from "../textWidth";
import { narrowestWidth } from "./wrapWords";

const PADDING_PX = 8;
const LABEL_GAP_PX = 6;
const MOST_WIDTH_PX = 300;

/** How both frames are drawn: alike, so that neither side looks bigger. */
export interface FrameStyle {
  widthPx: number;
  fontSizePx: number;
  radiusPx: number;
  /** Names stand beside the shapes, on the outer side, where there is room; else below them. */
  isBeside: boolean;
}

/** Names go beside the shapes as soon as their longest word fits there. */
export function resolveFrameStyle(
  nodes: readonly RelationsNode[],
  widthPx: number,
  fontSizePx: number,
  radiusPx: number,
): FrameStyle {
  const word = Math.max(48, ...nodes.map((node) => narrowestWidth(node.name, fontSizePx, true)));
  const beside = 2 * PADDING_PX + 2 * radiusPx + LABEL_GAP_PX + 2;
  const mostPx = Math.min(widthPx * 0.31, MOST_WIDTH_PX);
  const isBeside = mostPx >= word + beside;
  const texts = nodes.flatMap((node) => [node.name, node.office ?? ""]);
  const longest = Math.max(60, ...texts.map((text) => estimateTextWidth(text, fontSizePx, true)));
  const roomyPx = Math.min(mostPx, longest + beside);
  const belowPx = Math.max(word + 2 * PADDING_PX, Math.min(widthPx * 0.26, 110));
  return { widthPx: Math.round(isBeside ? roomyPx : belowPx), fontSizePx, radiusPx, isBeside };
}

/** A frame with its state's name in the outer corner and its people and offices in `rowCount` rows. */
export function placeFrame(
  state: RelationsNode,
  parts: readonly RelationsNode[],
  box: Box,
  rowCount: number,
  style: FrameStyle,
): { frame: PlacedFrame; nodes: PlacedNode[] } {
  const isLeft = state.side === "left";
  const outerX = isLeft ? box.x + PADDING_PX : box.x + box.widthPx - PADDING_PX;
  const label = placeLines(
    [{ text: state.name, isQuiet: false }],
    outerX,
    box.y + 6,
    isLeft ? "start" : "end",
    style.fontSizePx,
  );
  const top = label.box.y + label.box.heightPx;
  const stepPx = (box.y + box.heightPx - top) / Math.max(1, rowCount);
  const nodes = parts.map((node, at) =>
    placePart(node, isLeft, box, top + stepPx * (at + 0.5), style),
  );
  return { frame: { id: state.id, box, label, labelBox: hitBox(label.box, label.box) }, nodes };
}

function placePart(
  node: RelationsNode,
  isLeft: boolean,
  box: Box,
  middleY: number,
  style: FrameStyle,
): PlacedNode {
  const { radiusPx, fontSizePx } = style;
  const lineHeightPx = lineHeightOf(fontSizePx);
  if (!style.isBeside) {
    const lines = wrapNodeLabel({ ...node, office: null }, box.widthPx - 6, fontSizePx) ?? [
      { text: node.name, isQuiet: false },
    ];
    const heightPx = 2 * radiusPx + 3 + lines.length * lineHeightPx;
    const x = box.x + box.widthPx / 2;
    const y = middleY - heightPx / 2 + radiusPx;
    return placeNode(
      node,
      x,
      y,
      radiusPx,
      placeLines(lines, x, y + radiusPx + 3, "middle", fontSizePx),
    );
  }
  const innerX = isLeft ? box.x + box.widthPx - PADDING_PX : box.x + PADDING_PX;
  const x = isLeft ? innerX - radiusPx - 2 : innerX + radiusPx + 2;
  const labelX = isLeft ? x - radiusPx - LABEL_GAP_PX : x + radiusPx + LABEL_GAP_PX;
  const roomPx = Math.abs(labelX - (isLeft ? box.x : box.x + box.widthPx)) - PADDING_PX;
  const lines = wrapNodeLabel(node, roomPx, fontSizePx) ?? [{ text: node.name, isQuiet: false }];
  const labelTop = middleY - (lines.length * lineHeightPx) / 2;
  const label = placeLines(lines, labelX, labelTop, isLeft ? "end" : "start", fontSizePx);
  return placeNode(node, x, middleY, radiusPx, label);
}
