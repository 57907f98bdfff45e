import type { GeoProjection } from "d3";
import type { MapPlace } from "../../selectors/mapSeries";
import type { Box } from "../box";
import type { MapFrame } from "./mapFrame";
import type { MapInput } from "./mapInput";
import type { Outline } from "./outline";
import type { PlacedLocator } from "./placeLocator";

/** What the labels are placed from, once the map is projected. */
export interface LabelContext {
  input: MapInput;
  frame: MapFrame;
  projection: GeoProjection;
  enlarged: MapPlace | null;
  locator: PlacedLocator | null;
  /** By id in the boundary file, of all areas in the window. */
  outlines: ReadonlyMap<string, Outline>;
  /** What labels keep off where they can. */
  avoided: readonly Box[];
  /** Along the dashed lines, which lesser names must not hide. */
  dashes: readonly Box[];
  /** Null without a bar. */
  scaleWidthPx: number | null;
}
