import type { RelationsGraph } from "../../selectors/relationsGraph";
import type { PlacedFrame, PlacedNode } from "./placedGraph";

export interface GraphSize {
  widthPx: number;
  heightPx: number;
}

/** A way to place actors, as a value; ties find their ways around whatever it places. */
export interface SceneLayout {
  id: string;
  place: (graph: RelationsGraph, size: GraphSize) => GraphScene;
}

/** Where the actors stand, before any tie is drawn. */
export interface GraphScene {
  frames: readonly PlacedFrame[];
  nodes: readonly PlacedNode[];
  /** From which angles a tie may leave a node, in degrees clockwise from the right. */
  portAngles: (node: PlacedNode) => readonly number[];
}
