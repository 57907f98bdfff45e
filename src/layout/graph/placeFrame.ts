import type { RelationsNode } from "../../selectors/relationsNodes";
import { round, type Box } from "../box";
import { placeNode } from "./placeNode";
import { hitBox, lineHeightOf, placeLines, wrapNodeLabel } from "./placeLabel";
import type { PlacedFrame, PlacedNode, PlacedText } from "./placedGraph";
import { estimateTextWidth } from "../textWidth";
import { narrowestWidth, widestLine } from "../wrapWords";

const PADDING_PX = 8;
const LABEL_GAP_PX = 6;
const MOST_WIDTH_PX = 300;
/** From this width on frames take a quarter of the picture, so that ties need not run far. */
const WIDE_PX = 900;
const NAME_TOP_PX = 7;
const STACK_GAP_PX = 3;
const INLINE_GAP_PX = 4;

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
  const roomyPx = Math.min(
    mostPx,
    Math.max(longest + beside, widthPx >= WIDE_PX ? widthPx * 0.25 : 0),
  );
  const belowPx = Math.max(word + 2 * PADDING_PX, Math.min(widthPx * 0.26, 110));
  return { widthPx: Math.round(isBeside ? roomyPx : belowPx), fontSizePx, radiusPx, isBeside };
}

/** The rows in which both frames' people and offices stand. */
export interface FrameRows {
  /** Middle of the shapes, top down. */
  levels: readonly number[];
  /** Distance of two rows. */
  stepPx: number;
  /** Ids of those whose names stand above their shapes, out of the way of their ties. */
  above: ReadonlySet<string>;
}

/**
 * Rows common to both frames, so that counterparts stand level: evenly spread between `top` and
 * `bottom`, the first not above `leastFirstY`, where ties have room above it.
 */
export function resolveFrameRows(
  sides: readonly (readonly RelationsNode[])[],
  { top, bottom, leastFirstY }: { top: number; bottom: number; leastFirstY: number },
  busy: ReadonlySet<string>,
  style: FrameStyle,
): FrameRows {
  const rowCount = Math.max(1, ...sides.map((nodes) => nodes.length));
  const stepPx = (bottom - top) / rowCount;
  const { radiusPx, fontSizePx } = style;
  if (style.isBeside) {
    const first = Math.max(top + stepPx / 2, leastFirstY);
    return { levels: spread(first, bottom - stepPx / 2, rowCount), stepPx, above: new Set() };
  }
  const heads = sides.flatMap((nodes) => nodes.slice(0, 1)).filter(({ id }) => busy.has(id));
  const feet = sides.flatMap((nodes) => nodes.slice(rowCount - 1));
  const headPx = heads.map((node) => stackedLines(node, style).length * lineHeightOf(fontSizePx));
  const footPx = feet.map((node) => footHeight(node, style));
  const first = Math.max(leastFirstY, top + Math.max(0, ...headPx) + STACK_GAP_PX + radiusPx);
  const last = bottom - Math.max(0, ...footPx) - STACK_GAP_PX;
  return {
    levels: spread(first, last, rowCount),
    stepPx: (last - first) / Math.max(1, rowCount - 1),
    above: new Set(heads.map(({ id }) => id)),
  };
}

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
  const x = isLeft ? box.x + PADDING_PX : box.x + box.widthPx - PADDING_PX;
  const line = { text: state.name, isQuiet: false };
  return placeLines([line], x, box.y + NAME_TOP_PX, isLeft ? "start" : "end", fontSizePx);
}

/** Name above or below the shape; a short one beside it, where shape and name fit the frame. */
function placeStacked(
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

/** How far a stacked node without a name above reaches below the middle of its shape. */
function footHeight(node: RelationsNode, style: FrameStyle): number {
  const inline = inlineLines(node, style);
  const lineHeightPx = lineHeightOf(style.fontSizePx);
  if (inline) return Math.max(style.radiusPx, (inline.length * lineHeightPx) / 2);
  return style.radiusPx + STACK_GAP_PX + stackedLines(node, style).length * lineHeightPx;
}

function placeBeside(
  node: RelationsNode,
  isLeft: boolean,
  box: Box,
  y: number,
  stepPx: number,
  { radiusPx, fontSizePx }: FrameStyle,
): PlacedNode {
  const lineHeightPx = lineHeightOf(fontSizePx);
  const innerX = isLeft ? box.x + box.widthPx - PADDING_PX : box.x + PADDING_PX;
  const x = isLeft ? innerX - radiusPx - 2 : innerX + radiusPx + 2;
  const labelX = isLeft ? x - radiusPx - LABEL_GAP_PX : x + radiusPx + LABEL_GAP_PX;
  const roomPx = Math.abs(labelX - (isLeft ? box.x : box.x + box.widthPx)) - PADDING_PX;
  const mostLines = Math.floor(stepPx / lineHeightPx);
  const lines = wrapNodeLabel(node, roomPx, fontSizePx, mostLines) ?? [
    { text: node.name, isQuiet: false },
  ];
  const labelTop = y - (lines.length * lineHeightPx) / 2;
  const label = placeLines(lines, labelX, labelTop, isLeft ? "end" : "start", fontSizePx);
  return placeNode(node, x, y, radiusPx, label);
}

/** `count` levels from first to last, evenly. */
function spread(first: number, last: number, count: number): number[] {
  const stepPx = (last - first) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, at) => first + stepPx * at);
}
