import { estimateTextWidth } from "../textWidth";
import { boxAround, type Box, type Point } from "../box";
import type { PlacedMap } from "./placeMap";
import { placeLabels } from "./placeLabels";
import { TEXT_PX } from "./recordMarks";

const HEIGHT_PX = 26;
const PADDING_PX = 10;
const SCALE_PX = 22;

/** Room for a line over the map that covers no name and no mark: a corner, else any free place. */
export function placeNotice(text: string, placed: PlacedMap): Box {
  const { window } = placed;
  const widthPx = estimateTextWidth(text, TEXT_PX) + 2 * PADDING_PX;
  const bounds = {
    x: window.x + 6,
    y: 6,
    widthPx: window.widthPx - 12,
    heightPx: window.heightPx - 12,
  };
  const [startX, endX] = [bounds.x + widthPx / 2, bounds.x + bounds.widthPx - widthPx / 2];
  const [topY, bottomY] = [bounds.y + HEIGHT_PX / 2, bounds.y + bounds.heightPx - HEIGHT_PX / 2];
  const candidates: Point[] = [
    [endX, topY],
    [endX, bottomY],
    [startX, bottomY],
    [startX, topY],
  ];
  const taken = [
    ...cardBoxes(placed),
    ...placed.names.map(({ box }) => box),
    ...placed.spots.marks.map(({ hit }) => hit),
  ];
  const request = {
    id: "notice",
    widthPx,
    heightPx: HEIGHT_PX,
    candidates,
    required: true,
    anywhere: true,
  };
  return (
    placeLabels([request], { bounds, taken, avoided: [] }).get("notice") ??
    boxAround([endX, topY], widthPx, HEIGHT_PX)
  );
}

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
