import type { RelationsNode } from "../../selectors/relationsNodes";
import type { Box } from "../box";
import { widestLine } from "../wrapWords";
import type { FrameStyle } from "./frameStyle";
import { lineHeightOf, placeLines, wrapNodeLabel } from "./placeLabel";
import type { PlacedNode, PlacedText } from "./placedGraph";
import { placeNode } from "./placeNode";

/** Between a shape and the name above or below it. */
export const STACK_GAP_PX = 3;
const INLINE_GAP_PX = 4;

/** Name above or below the shape; a short one beside it, where shape and name fit the frame. */
export function placeStacked(
  node: RelationsNode,
  box: Box,
  y: number,
  isAbove: boolean,
  style: FrameStyle,
): PlacedNode {
  const { radiusPx, fontSizePx } = style;
  const lineHeightPx = lineHeightOf(fontSizePx);
  const inline = isAbove ? null : inlineLines(node, style);
  if (inline) {
    const widthPx = inlineWidth(inline, style);
    const x = box.x + (box.widthPx - widthPx) / 2 + radiusPx;
    const labelTop = y - (inline.length * lineHeightPx) / 2;
    const labelX = x + radiusPx + INLINE_GAP_PX;
    const label = placeLines(inline, labelX, labelTop, "start", fontSizePx);
    return placeNode(node, x, y, radiusPx, label);
  }
  const lines = stackedLines(node, style);
  const x = box.x + box.widthPx / 2;
  const labelTop = isAbove
    ? y - radiusPx - STACK_GAP_PX - lines.length * lineHeightPx
    : y + radiusPx + STACK_GAP_PX;
  return placeNode(node, x, y, radiusPx, placeLines(lines, x, labelTop, "middle", fontSizePx));
}

type Lines = PlacedText["lines"];

function nameOnly(node: RelationsNode): RelationsNode {
  return { ...node, office: null, unaddressed: [] };
}

function stackedLines(node: RelationsNode, { widthPx, fontSizePx }: FrameStyle): Lines {
  return (
    wrapNodeLabel(nameOnly(node), widthPx - 6, fontSizePx, 2) ?? [
      { text: node.name, isQuiet: false },
    ]
  );
}

function inlineLines(node: RelationsNode, { widthPx, fontSizePx, radiusPx }: FrameStyle) {
  const roomPx = widthPx - 2 * radiusPx - INLINE_GAP_PX - 8;
  return wrapNodeLabel(nameOnly(node), roomPx, fontSizePx, 2);
}

function inlineWidth(lines: Lines, { fontSizePx, radiusPx }: FrameStyle): number {
  const texts = lines.map((line) => line.text);
  return 2 * radiusPx + INLINE_GAP_PX + widestLine(texts, fontSizePx, true);
}

/** How high the name of a stacked node is. */
export function nameHeight(node: RelationsNode, style: FrameStyle): number {
  return stackedLines(node, style).length * lineHeightOf(style.fontSizePx);
}

/** How far a stacked node without a name above reaches below the middle of its shape. */
export function footHeight(node: RelationsNode, style: FrameStyle): number {
  const inline = inlineLines(node, style);
  if (inline) {
    return Math.max(style.radiusPx, (inline.length * lineHeightOf(style.fontSizePx)) / 2);
  }
  return style.radiusPx + STACK_GAP_PX + nameHeight(node, style);
}
