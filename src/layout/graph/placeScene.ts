import type { RelationsGraph } from "../../selectors/relationsGraph";
import { contains, overlaps, type Box } from "../box";
import type { GraphScene, GraphSize, SceneLayout } from "./graphScene";
import { nodeShapeBox } from "./placeNode";

/** The actors at their places; null where they have no room without lying on each other. */
export function placeScene(
  graph: RelationsGraph,
  size: GraphSize,
  layout: SceneLayout,
): GraphScene | null {
  const scene = layout.place(graph, size);
  return isClear(scene, size) ? scene : null;
}

/** Whether every shape and name lies in the picture and on no other. */
function isClear({ nodes, frames }: GraphScene, size: GraphSize): boolean {
  const page: Box = { x: 0, y: 0, ...size };
  const boxes = [
    ...nodes.flatMap((node) => [nodeShapeBox(node), node.label.box]),
    ...frames.map((frame) => frame.label.box),
  ];
  return boxes.every(
    (box, at) => contains(page, box) && !boxes.slice(at + 1).some((other) => overlaps(box, other)),
  );
}
