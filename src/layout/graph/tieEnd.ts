import { centreOf, type Point } from "../box";
import type { Port } from "./curve";
import type { GraphScene } from "./graphScene";
import type { PlacedFrame, PlacedNode } from "./placedGraph";
import { framePorts, nodePorts } from "./ports";

/** Room that an arrow or bar takes between the end of its curve and the node. */
export const CAP_PX = 11;
/** Room between a node and the end of a curve that carries no sign. */
export const TAIL_PX = 2;

/** Where a tie ends: at a node or at a frame, of which one is null. */
export interface End {
  node: PlacedNode | null;
  frame: PlacedFrame | null;
  centre: Point;
}

/** Null for an actor that has no place in the picture. */
export function resolveEnd(scene: GraphScene, id: string): End | null {
  const node = scene.nodes.find((candidate) => candidate.id === id) ?? null;
  if (node) return { node, frame: null, centre: [node.x, node.y] };
  const frame = scene.frames.find((candidate) => candidate.id === id) ?? null;
  return frame && { node: null, frame, centre: centreOf(frame.box) };
}

export function portsOf(scene: GraphScene, { node, frame }: End, standoffPx: number): Port[] {
  if (node) return nodePorts(node, scene.portAngles(node), standoffPx);
  return frame ? framePorts(frame, standoffPx) : [];
}
