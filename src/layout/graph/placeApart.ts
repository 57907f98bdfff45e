import type { RelationsNode } from "../../selectors/relationsNodes";
import { estimateTextWidth } from "../textWidth";
import type { GraphSize } from "./graphScene";
import { lineHeightOf, placeLines } from "./placeLabel";
import { placeNode } from "./placeNode";
import type { PlacedNode } from "./placedGraph";

const LINE_PX = 28;
const RADIUS_PX = 9;
const SPACE_PX = 20;

/**
 * Actors without ties, in lines at the foot of the picture: shape, name and, where it fits, a note on
 * their records.
 */
export function placeApart(
  nodes: readonly RelationsNode[],
  { widthPx, heightPx }: GraphSize,
  fontSizePx: number,
  marginPx: number,
): { nodes: PlacedNode[]; heightPx: number } {
  const items = nodes.map((node) => {
    const noted = `${node.name}: ${node.fullNote}`;
    const fits = itemWidth(noted, fontSizePx) <= widthPx - 2 * marginPx;
    const text = fits && nodes.length <= 3 ? noted : node.name;
    return { node, text, hasNote: text === noted, widthPx: itemWidth(text, fontSizePx) };
  });
  let x = marginPx;
  let line = 0;
  const spots = items.map((item) => {
    if (x > marginPx && x + item.widthPx > widthPx - marginPx) {
      x = marginPx;
      line++;
    }
    const spot = { ...item, x, line };
    x += item.widthPx + SPACE_PX;
    return spot;
  });
  const totalPx = nodes.length === 0 ? 0 : (line + 1) * LINE_PX;
  return {
    heightPx: totalPx,
    nodes: spots.map(({ node, text, hasNote, ...spot }) => {
      const y = heightPx - totalPx + (spot.line + 0.5) * LINE_PX;
      const label = placeLines(
        [{ text, isQuiet: false }],
        spot.x + 2 * RADIUS_PX + 6,
        y - lineHeightOf(fontSizePx) / 2,
        "start",
        fontSizePx,
      );
      return placeNode(node, spot.x + RADIUS_PX, y, RADIUS_PX, label, { hasNote });
    }),
  };
}

function itemWidth(text: string, fontSizePx: number): number {
  return 2 * RADIUS_PX + 6 + estimateTextWidth(text, fontSizePx, true);
}
