import type { Point } from "../box";
import type { Port } from "./curve";
import type { PlacedFrame, PlacedNode } from "./placedGraph";

/** Shares of an edge at which a tie may reach a frame. */
const EDGE_SHARES = [0.14, 0.26, 0.38, 0.5, 0.62, 0.74, 0.86];

/** Points around a node, `standoffPx` away from its shape. */
export function nodePorts(node: PlacedNode, angles: readonly number[], standoffPx: number): Port[] {
  return angles.map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const outward: Point = [Math.cos(angle), Math.sin(angle)];
    const distance = node.radiusPx + standoffPx;
    return { at: [node.x + outward[0] * distance, node.y + outward[1] * distance], outward };
  });
}

/** Points along a frame's edges, `standoffPx` outside it. */
export function framePorts({ box }: PlacedFrame, standoffPx: number): Port[] {
  const endX = box.x + box.widthPx;
  const endY = box.y + box.heightPx;
  return EDGE_SHARES.flatMap((share): Port[] => {
    const x = box.x + box.widthPx * share;
    const y = box.y + box.heightPx * share;
    return [
      { at: [box.x - standoffPx, y], outward: [-1, 0] },
      { at: [endX + standoffPx, y], outward: [1, 0] },
      { at: [x, endY + standoffPx], outward: [0, 1] },
      { at: [x, box.y - standoffPx], outward: [0, -1] },
    ];
  });
}

/**
 * How much a tie that leaves here sets out towards the point: 1 straight towards it, -1 straight away
 * from it.
 */
export function facing({ at, outward }: Port, [x, y]: Point): number {
  const [dx, dy] = [x - at[0], y - at[1]];
  return (outward[0] * dx + outward[1] * dy) / (Math.hypot(dx, dy) || 1);
}
