import type { CalendarGroup } from "./calendarGroups";
import type { CalendarScale } from "./calendarScale";
import type { RunItem } from "./fillRun";
import { BRACKET_PX, GLYPH_OFFSET_PX, ROW_PX } from "./timelineSize";

/** Where rows may stand and which end they keep to. */
export interface RunRoom {
  x: number;
  widthPx: number;
  align: "start" | "end";
}

/** Marks may stand half their width outside the plot. */
export const OVERHANG_PX = ROW_PX / 2;

/** From the day to the right, its first glyph on the day; to the left where there is more room. */
export function resolveRoomAtDay(
  group: CalendarGroup,
  items: readonly RunItem[],
  scale: CalendarScale,
  oneRowPx: number,
  hasWords: boolean,
): RunRoom {
  const middleX = (group.runX + group.runEndX) / 2;
  const [first] = items;
  const glyphPx = (first?.widthPx ?? 0) > ROW_PX ? GLYPH_OFFSET_PX : ROW_PX / 2;
  const x = middleX - glyphPx - (first?.isReading ? BRACKET_PX : 0);
  const rightPx = scale.endX + OVERHANG_PX - x;
  const leftX = scale.startX - OVERHANG_PX;
  const trailPx = ROW_PX / 2 + (items.at(-1)?.isReading ? BRACKET_PX : 0);
  const leftPx = middleX + trailPx - leftX;
  return hasWords || oneRowPx <= rightPx || rightPx >= leftPx
    ? { x, widthPx: rightPx, align: "start" }
    : { x: leftX, widthPx: leftPx, align: "end" };
}

/** Up to the day from the left, the last glyph on the day. */
export function resolveRoomBeforeDay(
  group: CalendarGroup,
  items: readonly RunItem[],
  scale: CalendarScale,
): RunRoom {
  const middleX = (group.runX + group.runEndX) / 2;
  const x = scale.startX - OVERHANG_PX;
  const endX = middleX + GLYPH_OFFSET_PX + (items.at(-1)?.isReading ? BRACKET_PX : 0);
  return { x, widthPx: endX - x, align: "end" };
}

export function resolveRoomInBand(
  group: CalendarGroup,
  scale: CalendarScale,
  oneRowPx: number,
  isPoint: boolean,
): RunRoom {
  const widthPx = group.runEndX - group.runX;
  if (isPoint) {
    return { x: group.runX + (widthPx - oneRowPx) / 2, widthPx: oneRowPx, align: "start" };
  }
  if (group.form !== "bar" || oneRowPx <= widthPx) {
    return { x: group.runX, widthPx, align: group.align };
  }
  // A bar too short for its marks carries them on behind its end.
  const plotEndX = scale.endX + OVERHANG_PX;
  const x = Math.max(scale.startX - OVERHANG_PX, Math.min(group.runX, plotEndX - oneRowPx));
  return { x, widthPx: plotEndX - x, align: "start" };
}
