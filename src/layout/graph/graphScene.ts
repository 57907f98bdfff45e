import type { RelationsGraph } from "../../selectors/relations";
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
  /** Whether pills carry words or, where there is no room for words, numbers alone. */
  pillWords: boolean;
  /** Weak ties whose words find no place are left out. */
  isSparse: boolean;
  /** How many ties at most, the strongest first. */
  tieLimit: number;
}

/** A way to place actors: same graph and size, same places, whatever is filtered. */
export interface GraphLayout {
  id: "sides" | "columns";
  place: (graph: RelationsGraph, size: GraphSize) => GraphScene;
}
