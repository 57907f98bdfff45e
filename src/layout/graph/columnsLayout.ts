import type { RelationsGraph } from "../../selectors/relations";
import type { RelationsNode } from "../../selectors/relationsNodes";
import { estimateTextWidth } from "../textWidth";
import { clamp } from "./clamp";
import type { GraphLayout, GraphScene, GraphSize } from "./graphScene";
import { lineHeightOf, placeLines } from "./placeLabel";
import { placeNode } from "./placeNode";
import type { PlacedNode } from "./placedGraph";

const LEAST_STEP_PX = 24;
const FONT_SIZE_PX = 12;
const RADIUS_PX = 6;
const MARGIN_PX = 6;
const LABEL_GAP_PX = 5;
const AREA_PER_TIE_PX = 7000;

/**
 * More than 12 actors: two bowed columns, the left side's actors in the left one, the right side's in
 * the right one, the others where there is room; names outside, ties between. Where not all fit, the
 * actors with fewest records are left out.
 */
export const columnsLayout: GraphLayout = { id: "columns", place: placeColumns };

function placeColumns(graph: RelationsGraph, size: GraphSize): GraphScene {
  const perColumn = Math.max(1, Math.floor((size.heightPx - 2 * MARGIN_PX) / LEAST_STEP_PX));
  const [left, right] = splitColumns(graph.nodes, perColumn);
  const nodes = [...placeColumn(left, "left", size), ...placeColumn(right, "right", size)];
  const isLeft = new Set(left.map((node) => node.id));
  return {
    frames: [],
    nodes,
    portAngles: (node: PlacedNode) => (isLeft.has(node.id) ? [0] : [180]),
    pillWords: false,
    tieLimit: clamp(Math.floor((size.widthPx * size.heightPx) / AREA_PER_TIE_PX), 12, 80),
  };
}

/** Each side keeps its column; those of neither side go where fewer stand. */
function splitColumns(
  nodes: readonly RelationsNode[],
  perColumn: number,
): [RelationsNode[], RelationsNode[]] {
  const ranked = [...nodes].sort((a, b) => b.rows.length - a.rows.length);
  const left: RelationsNode[] = [];
  const right: RelationsNode[] = [];
  for (const node of ranked.filter(({ side }) => side !== null)) {
    const column = node.side === "left" ? left : right;
    if (column.length < perColumn) column.push(node);
  }
  for (const node of ranked.filter(({ side }) => side === null)) {
    const column = left.length <= right.length ? left : right;
    if (column.length < perColumn) column.push(node);
  }
  return [left, right];
}

function placeColumn(
  nodes: readonly RelationsNode[],
  side: "left" | "right",
  { widthPx, heightPx }: GraphSize,
): PlacedNode[] {
  const stepPx = (heightPx - 2 * MARGIN_PX) / Math.max(1, nodes.length);
  const bowPx = Math.min(widthPx * 0.08, 90);
  const roomPx = Math.min(widthPx * 0.3, 220);
  const names = nodes.map((node) => estimateTextWidth(node.name, FONT_SIZE_PX, true));
  const columnPx = MARGIN_PX + Math.min(roomPx, Math.max(0, ...names)) + LABEL_GAP_PX + RADIUS_PX;
  return nodes.map((node, at) => {
    const y = MARGIN_PX + stepPx * (at + 0.5);
    const height = (2 * y) / heightPx - 1;
    const inwardPx = columnPx + bowPx * height * height;
    const x = side === "left" ? inwardPx : widthPx - inwardPx;
    const labelX = side === "left" ? x - RADIUS_PX - LABEL_GAP_PX : x + RADIUS_PX + LABEL_GAP_PX;
    const label = placeLines(
      [{ text: node.name, isQuiet: false }],
      labelX,
      y - lineHeightOf(FONT_SIZE_PX) / 2,
      side === "left" ? "end" : "start",
      FONT_SIZE_PX,
    );
    return placeNode(node, x, y, RADIUS_PX, label);
  });
}
