import type { RelationsGraph } from "../../selectors/relations";
import { contains, overlaps, type Box } from "../box";
import { columnsLayout } from "./columnsLayout";
import type { GraphLayout, GraphScene, GraphSize } from "./graphScene";
import { nodeShapeBox } from "./placeNode";
import { sidesLayout } from "./sidesLayout";

const MOST_ACTORS_BY_SIDES = 12;

/** Up to 12 actors stand on their sides at fixed places, more in two columns. */
export function resolveGraphLayout(actorCount: number): GraphLayout {
  return actorCount <= MOST_ACTORS_BY_SIDES ? sidesLayout : columnsLayout;
}

/** The actors by the layout for their number; in columns as well where they have no room otherwise. */
export function placeScene(graph: RelationsGraph, size: GraphSize): GraphScene {
  const scene = resolveGraphLayout(graph.nodes.length).place(graph, size);
  return isClear(scene, size) ? scene : columnsLayout.place(graph, size);
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
