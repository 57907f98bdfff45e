import type { RelationsNode } from "../../selectors/relationsNodes";
import { round, type Box } from "../box";
import { placeNodeShape } from "./nodeShape";
import { hitBox } from "./placeLabel";
import type { PlacedNode, PlacedText } from "./placedGraph";

/** A node with its shape around (`x`, `y`) and the label given. */
export function placeNode(
  node: RelationsNode,
  x: number,
  y: number,
  radiusPx: number,
  label: PlacedText,
  apart: { hasNote: boolean } | null = null,
): PlacedNode {
  const centre = { x: round(x), y: round(y), radiusPx };
  return {
    id: node.id,
    kind: node.kind,
    ...centre,
    shape: placeNodeShape(node.shape, radiusPx),
    label,
    box: hitBox(nodeShapeBox(centre), label.box),
    isApart: apart !== null,
    hasNote: apart?.hasNote ?? false,
  };
}

/** The square around a node's shape. */
export function nodeShapeBox(node: Pick<PlacedNode, "x" | "y" | "radiusPx">): Box {
  const { x, y, radiusPx } = node;
  const sizePx = 2 * radiusPx;
  return { x: round(x - radiusPx), y: round(y - radiusPx), widthPx: sizePx, heightPx: sizePx };
}
