import type { RelationsGraph } from "../../selectors/relations";
import type { RelationsNode } from "../../selectors/relationsNodes";
import { clamp } from "./clamp";
import type { GraphLayout, GraphScene, GraphSize } from "./graphScene";
import { lineHeightOf, placeLines } from "./placeLabel";
import { placeNode } from "./placeNode";
import type { PlacedNode } from "./placedGraph";
import { balanceLines, widestLine, wrapWords } from "../wrapWords";

const LEAST_STEP_PX = 24;
const FONT_SIZE_PX = 12;
const RADIUS_PX = 6;
const MARGIN_PX = 6;
const LABEL_GAP_PX = 5;
const AREA_PER_TIE_PX = 9000;

/**
 * More than 12 actors: two bowed columns, the left side's actors in the left one, the right side's in
 * the right one, the others where there is room; names outside, ties between. Where not all fit, the
 * actors with fewest records are left out.
 */
export const columnsLayout: GraphLayout = { id: "columns", place: placeColumns };

function placeColumns(graph: RelationsGraph, size: GraphSize): GraphScene {
  const labels = new Map(graph.nodes.map((node) => [node.id, wrapName(node.name, size.widthPx)]));
  const mostLines = Math.max(1, ...[...labels.values()].map((lines) => lines.length));
  const leastStepPx = Math.max(LEAST_STEP_PX, mostLines * lineHeightOf(FONT_SIZE_PX) + 3);
  const perColumn = Math.max(1, Math.floor((size.heightPx - 2 * MARGIN_PX) / leastStepPx));
  const [left, right] = splitColumns(graph.nodes, perColumn);
  const nodes = [
    ...placeColumn(left, "left", size, labels),
    ...placeColumn(right, "right", size, labels),
  ];
  const isLeft = new Set(left.map((node) => node.id));
  return {
    frames: [],
    nodes,
    portAngles: (node: PlacedNode) => (isLeft.has(node.id) ? [0] : [180]),
    pillWords: false,
    isSparse: true,
    tieLimit: clamp(Math.floor((size.widthPx * size.heightPx) / AREA_PER_TIE_PX), 10, 48),
  };
}

/** In a narrow picture a long name takes a second line. */
function wrapName(name: string, widthPx: number): readonly string[] {
  const lines = wrapWords(name, Math.min(widthPx * 0.3, 220), FONT_SIZE_PX, true);
  return lines && lines.length <= 2 ? lines : balanceLines(name, 2, FONT_SIZE_PX, true);
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
  labels: ReadonlyMap<string, readonly string[]>,
): PlacedNode[] {
  const stepPx = (heightPx - 2 * MARGIN_PX) / Math.max(1, nodes.length);
  const bowPx = Math.min(widthPx * 0.08, 90);
  const linesOf = ({ id, name }: RelationsNode) => labels.get(id) ?? [name];
  const widths = nodes.map((node) => widestLine(linesOf(node), FONT_SIZE_PX, true));
  const columnPx = MARGIN_PX + Math.max(0, ...widths) + LABEL_GAP_PX + RADIUS_PX;
  return nodes.map((node, at) => {
    const y = MARGIN_PX + stepPx * (at + 0.5);
    const height = (2 * y) / heightPx - 1;
    const inwardPx = columnPx + bowPx * height * height;
    const x = side === "left" ? inwardPx : widthPx - inwardPx;
    const labelX = side === "left" ? x - RADIUS_PX - LABEL_GAP_PX : x + RADIUS_PX + LABEL_GAP_PX;
    const lines = linesOf(node).map((text) => ({ text, isQuiet: false }));
    const label = placeLines(
      lines,
      labelX,
      y - (lines.length * lineHeightOf(FONT_SIZE_PX)) / 2,
      side === "left" ? "end" : "start",
      FONT_SIZE_PX,
    );
    return placeNode(node, x, y, RADIUS_PX, label);
  });
}
