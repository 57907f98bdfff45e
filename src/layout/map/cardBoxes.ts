import type { Box } from "../box";
import type { PlacedMap } from "./placeMap";

const SCALE_PX = 22;

/** What lies on the map and may not be covered: controls, panel, cards, pills, scale. */
export function cardBoxes({ controls, inset, callouts, links, scaleBar }: PlacedMap): Box[] {
  return [
    controls,
    ...(inset ? [inset.panel] : []),
    ...callouts.map(({ box }) => box),
    ...links.map(({ pill }) => pill),
    ...(scaleBar ? [{ ...scaleBar, y: scaleBar.y - SCALE_PX, heightPx: SCALE_PX }] : []),
  ];
}
