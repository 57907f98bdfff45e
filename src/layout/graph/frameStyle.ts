import type { RelationsNode } from "../../selectors/relationsNodes";
import { estimateTextWidth } from "../textWidth";
import { narrowestWidth } from "../wrapWords";

/** Between the edge of a frame and what stands in it. */
export const FRAME_PADDING_PX = 8;
/** Between a shape and the name beside it. */
export const LABEL_GAP_PX = 6;
const MOST_WIDTH_PX = 300;
/** From this width on frames take a quarter of the picture, so that ties need not run far. */
const WIDE_PX = 900;

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
  const beside = 2 * FRAME_PADDING_PX + 2 * radiusPx + LABEL_GAP_PX + 2;
  const mostPx = Math.min(widthPx * 0.31, MOST_WIDTH_PX);
  const isBeside = mostPx >= word + beside;
  const texts = nodes.flatMap((node) => [node.name, node.office ?? ""]);
  const longest = Math.max(60, ...texts.map((text) => estimateTextWidth(text, fontSizePx, true)));
  const roomyPx = Math.min(
    mostPx,
    Math.max(longest + beside, widthPx >= WIDE_PX ? widthPx * 0.25 : 0),
  );
  const belowPx = Math.max(word + 2 * FRAME_PADDING_PX, Math.min(widthPx * 0.26, 110));
  return { widthPx: Math.round(isBeside ? roomyPx : belowPx), fontSizePx, radiusPx, isBeside };
}
