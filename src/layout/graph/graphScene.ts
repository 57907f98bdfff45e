import type { PlacedFrame, PlacedNode } from "./placedGraph";

export interface GraphSize {
  widthPx: number;
  heightPx: number;
}

/** Where the actors stand, before any tie is drawn. */
export interface GraphScene {
  frames: readonly PlacedFrame[];
  nodes: readonly PlacedNode[];
  /** From which angles a tie may leave a node, in degrees clockwise from the right. */
  portAngles: (node: PlacedNode) => readonly number[];
}
