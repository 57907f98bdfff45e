import type { RelationsNode } from "../../selectors/relationsNodes";
import { round, type Box } from "../box";
import { placeNodeShape } from "../graph/nodeShape";
import { hitBox, lineHeightOf, placeLines } from "../graph/placeLabel";
import { GLYPH_GAP_PX } from "./laneHeights";
import type { LaneName } from "./laneName";
import type { PairEnd } from "./lanePairs";
import type { LanesStyle } from "./lanesStyle";
import type { PlacedActor } from "./placedLanes";
import type { LevelHub } from "./planLanes";

/** An actor in the middle: a card as high as its lanes, or a name above the line at which they end. */
export function placeHubActor(
  { sized, topY }: LevelHub,
  node: RelationsNode | undefined,
  style: LanesStyle,
): PlacedActor[] {
  if (!node) return [];
  const { name, nameX, edgeX, edgeWidthPx, headPx, heightPx } = sized;
  const edge: Box = {
    x: edgeX,
    y: round(topY + headPx),
    widthPx: edgeWidthPx,
    heightPx: round(heightPx - headPx),
  };
  const isCard = !style.isNarrow;
  const middleY = isCard ? edge.y + edge.heightPx / 2 : topY + name.heightPx / 2;
  const placed = placeCard(node, name, edge, { x: nameX, y: middleY }, isCard, style);
  return [{ ...placed, isEcho: sized.hub.isEcho }];
}

/** An end of a pair that stands by itself: a card, or its name alone where it has one elsewhere. */
export function placePairActor(
  { name, x, widthPx, isEcho }: PairEnd,
  middleY: number,
  node: RelationsNode | undefined,
  style: LanesStyle,
): PlacedActor[] {
  if (!node) return [];
  const heightPx = Math.max(26, name.heightPx + 6);
  const edge = { x, y: round(middleY - heightPx / 2), widthPx, heightPx };
  const namePx = name.widthPx + 2 * style.radiusPx + GLYPH_GAP_PX;
  const start = { x: x + (widthPx - namePx) / 2, y: middleY };
  const placed = placeCard(node, name, edge, start, !isEcho, style);
  return [isEcho ? { ...placed, isEcho, edge: null } : placed];
}

function placeCard(
  node: RelationsNode,
  name: LaneName,
  edge: Box,
  start: { x: number; y: number },
  isCard: boolean,
  { radiusPx, fontSizePx }: LanesStyle,
): PlacedActor {
  const x = start.x + radiusPx;
  const label = placeLines(
    name.lines.map((text) => ({ text, isQuiet: false })),
    start.x + 2 * radiusPx + GLYPH_GAP_PX,
    start.y - (name.lines.length * lineHeightOf(fontSizePx)) / 2,
    "start",
    fontSizePx,
  );
  const glyph = {
    x: round(x - radiusPx),
    y: round(start.y - radiusPx),
    widthPx: 2 * radiusPx,
    heightPx: 2 * radiusPx,
  };
  return {
    id: node.id,
    shape: placeNodeShape(node.shape, radiusPx),
    x: round(x),
    y: round(start.y),
    radiusPx,
    label,
    edge,
    isCard,
    box: isCard ? edge : hitBox(glyph, label.box),
    isEcho: false,
    isStrong: false,
  };
}
