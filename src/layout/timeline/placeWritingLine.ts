import { estimateExactTextWidth } from "../textWidth";
import { round } from "../box";
import type { PlacedLane } from "./placeLanes";
import type { PlacedMark } from "./placeRun";
import { GLYPH_RADIUS_PX, LABEL_SIZE_PX } from "./timelineSize";

/** A piece of the line of writing, from top to bottom. */
export interface LinePiece {
  y: number;
  endY: number;
}

/** Half of what a glyph or a label takes of its row. */
const HALF_MARK_PX = 10;
const AIR_PX = 2;

/**
 * The line in pieces: it breaks where the glyph or the words of a mark of another day, or a lane's
 * name, would stand on it.
 */
export function placeWritingLine(
  lineX: number,
  { y, endY }: LinePiece,
  marks: readonly PlacedMark[],
  isOnLine: (mark: number) => boolean,
  lanes: readonly PlacedLane[],
  hasNamesAbove: boolean,
): LinePiece[] {
  const covers = (x: number, endX: number) => x - AIR_PX < lineX && lineX < endX + AIR_PX;
  const gaps = [
    ...marks.flatMap((mark): LinePiece[] => {
      if (isOnLine(mark.mark)) return [];
      const isCovered =
        covers(mark.x - GLYPH_RADIUS_PX, mark.x + GLYPH_RADIUS_PX) ||
        (mark.label !== null && covers(mark.label.x, mark.label.x + mark.label.widthPx));
      return isCovered ? [{ y: mark.y - HALF_MARK_PX, endY: mark.y + HALF_MARK_PX }] : [];
    }),
    ...lanes.flatMap(({ label }): LinePiece[] => {
      const endX = label.x + estimateExactTextWidth(label.text, LABEL_SIZE_PX, true);
      const isCovered = hasNamesAbove && label.text !== "" && covers(label.x, endX);
      return isCovered ? [{ y: label.y - LABEL_SIZE_PX, endY: label.y + AIR_PX * 2 }] : [];
    }),
  ].toSorted((a, b) => a.y - b.y);
  const pieces: LinePiece[] = [];
  let fromY = y;
  for (const gap of gaps) {
    if (gap.y > fromY) pieces.push({ y: round(fromY), endY: round(Math.min(gap.y, endY)) });
    fromY = Math.max(fromY, gap.endY);
  }
  if (fromY < endY) pieces.push({ y: round(fromY), endY: round(endY) });
  return pieces;
}
