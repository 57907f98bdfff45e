import type { TimelineLane } from "../../selectors/timelineLanes";
import { round } from "../box";
import { estimateExactTextWidth } from "../textWidth";
import { cutToWidth } from "./fitText";
import { LABEL_SIZE_PX } from "./timelineSize";

/** A lane and its name in the gutter before the picture. */
export interface PlacedLane {
  /** Position in the series' lanes; -1 for the row of what stands above them. */
  lane: number;
  y: number;
  heightPx: number;
  label: { x: number; y: number; text: string };
}

const LABEL_START_PX = 27;
const GUTTER_PAD_PX = 5;
const GUTTER_SHARE = 0.27;

/** Room for the lanes' names: as much as they need, up to a good quarter of the width. */
export function resolveGutter(lanes: readonly TimelineLane[], widthPx: number): number {
  const widest = lanes.reduce(
    (most, { label }) => Math.max(most, estimateExactTextWidth(label, LABEL_SIZE_PX, true)),
    0,
  );
  const needed = widest === 0 ? GUTTER_PAD_PX : LABEL_START_PX + widest + GUTTER_PAD_PX;
  return round(Math.min(needed, widthPx * GUTTER_SHARE));
}

interface LaneGeometry {
  topPx: number;
  rowPx: number;
  gutterPx: number;
  hasAbove: boolean;
  /** Height of a lane's name above its rows; 0 where names stand in the gutter. */
  namePx?: number;
}

/** Lanes below one another from `topPx`; the first stands above the lanes when `hasAbove`. */
export function placeLanes(
  lanes: readonly TimelineLane[],
  laneRows: readonly number[],
  geometry: LaneGeometry,
): PlacedLane[] {
  const { topPx, rowPx, gutterPx, hasAbove, namePx = 0 } = geometry;
  let y = topPx;
  return laneRows.map((rows, at): PlacedLane => {
    const lane = hasAbove ? at - 1 : at;
    const nameRoomPx = lane < 0 ? 0 : namePx;
    const heightPx = rows * rowPx + nameRoomPx;
    const name = lanes[lane]?.label ?? "";
    const text =
      namePx > 0
        ? name
        : cutToWidth(name, gutterPx - LABEL_START_PX - GUTTER_PAD_PX + 1, LABEL_SIZE_PX, true);
    const labelY = nameRoomPx > 0 ? y + nameRoomPx / 2 : y + heightPx / 2;
    const placed = {
      lane,
      y: round(y),
      heightPx: round(heightPx),
      label: { x: LABEL_START_PX, y: round(labelY + 4.2), text },
    };
    y += heightPx;
    return placed;
  });
}
