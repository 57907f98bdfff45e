import type { RelationsNode } from "../../selectors/relationsNodes";
import { clamp } from "./clamp";
import { lineHeightOf, placeLines } from "./placeLabel";
import { placeNode } from "./placeNode";
import type { PlacedNode } from "./placedGraph";
import { balanceLines, widestLine } from "./wrapWords";

const SLOT_GAP_PX = 14;
const LABEL_GAP_PX = 3;

/** How much room a row of actors with their names below needs. */
export interface FreeRow {
  slotPx: number;
  widthPx: number;
  heightPx: number;
  labels: readonly (readonly string[])[];
  fontSizePx: number;
  radiusPx: number;
}

/** Names take one line when short and two otherwise. */
export function resolveFreeRow(
  nodes: readonly RelationsNode[],
  fontSizePx: number,
  radiusPx: number,
): FreeRow {
  const labels = nodes.map((node) => {
    const lineCount = node.name.length > 14 ? 2 : 1;
    return balanceLines(node.name, lineCount, fontSizePx, true);
  });
  const widest = Math.max(0, ...labels.map((lines) => widestLine(lines, fontSizePx, true)));
  const lineCount = Math.max(0, ...labels.map((lines) => lines.length));
  const slotPx = Math.max(widest, 2 * radiusPx) + SLOT_GAP_PX;
  return {
    slotPx,
    widthPx: slotPx * nodes.length,
    heightPx:
      nodes.length === 0 ? 0 : 2 * radiusPx + LABEL_GAP_PX + lineCount * lineHeightOf(fontSizePx),
    labels,
    fontSizePx,
    radiusPx,
  };
}

/** The row centred between `startX` and `endX`, loosened where there is room. */
export function placeFreeRow(
  nodes: readonly RelationsNode[],
  row: FreeRow,
  { startX, endX, top }: { startX: number; endX: number; top: number },
): PlacedNode[] {
  const roomPx = (endX - startX) / Math.max(1, nodes.length);
  const slotPx = Math.min(roomPx, clamp(roomPx * 0.8, row.slotPx, 2.2 * row.slotPx));
  const firstX = (startX + endX) / 2 - (slotPx * (nodes.length - 1)) / 2;
  return nodes.map((node, at) => {
    const x = firstX + slotPx * at;
    const y = top + row.radiusPx;
    const lines = row.labels[at]!.map((text) => ({ text, isQuiet: false }));
    const label = placeLines(lines, x, y + row.radiusPx + LABEL_GAP_PX, "middle", row.fontSizePx);
    return placeNode(node, x, y, row.radiusPx, label);
  });
}
