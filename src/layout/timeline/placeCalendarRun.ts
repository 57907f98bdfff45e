import type { CalendarMark } from "../../selectors/calendarMarks";
import type { CalendarGroup } from "./calendarGroups";
import type { CalendarScale } from "./calendarScale";
import { fillRun, type RunItem, type RunRow } from "./fillRun";
import { resolveRunItems } from "./placeRun";
import {
  OVERHANG_PX,
  resolveRoomAtDay,
  resolveRoomBeforeDay,
  resolveRoomInBand,
  type RunRoom,
} from "./resolveRunRoom";
import { tellRunMarks } from "./tellRunMarks";
import { ROW_PX } from "./timelineSize";

/** A group's marks set into rows, and the strip that it takes from its lane. */
export interface CalendarRun {
  group: CalendarGroup;
  items: readonly RunItem[];
  rows: readonly { row: RunRow; x: number }[];
  /** No other group of the lane may reach in here. */
  x: number;
  endX: number;
  /** True for marks of one day that stand beside it, in a box with its pole on the day. */
  isFlag: boolean;
  /** True where the label stands before its glyph. */
  isMirrored: boolean;
}

/** How a run is tried: without labels, with them or with their days; after their glyphs or, mirrored, before. */
export interface RunLook {
  labels: "none" | "plain" | "dated";
  isMirrored: boolean;
  /** Whether marks may stand beside their day, since the axis below names no other. */
  mayFlag: boolean;
}

/**
 * Marks of a time too short for them stand below one another on it, never beside it where the axis
 * would name other days. Null when labels have no room where the group is; without labels every group
 * has, unless mirrored, which only marks alone in their rows can be.
 */
export function placeCalendarRun(
  marks: readonly CalendarMark[],
  group: CalendarGroup,
  scale: CalendarScale,
  { labels, isMirrored, mayFlag }: RunLook,
): CalendarRun | null {
  const hasLabels = labels !== "none";
  const drawn = group.isBin ? group.members.slice(0, 1) : group.members;
  const told = tellRunMarks(marks, group, labels);
  const items = resolveRunItems(told, drawn, () => hasLabels);
  const oneRowPx = fillRun(items, Infinity)[0]?.widthPx ?? 0;
  const isDay = group.form === "day" || group.form === "about";
  const isShortBar = group.form === "bar" && group.runEndX - group.runX < ROW_PX;
  const fitsTime = oneRowPx <= group.runEndX - group.runX;
  const isStack = (isDay || group.form === "bar") && !fitsTime && items.length > 1 && !mayFlag;
  const isPoint = isDay || (isShortBar && (items.length === 1 || isStack));
  const isAlone = isPoint && (items.length === 1 || isStack);
  const hasWords = items.some(({ text }) => text !== "");
  if (isMirrored && !(isAlone && hasWords)) return null;
  const isTight = hasLabels || (isAlone && hasWords);
  const resolveRoom = (inRoom: readonly RunItem[], inRoomPx: number) =>
    isMirrored
      ? resolveRoomBeforeDay(group, inRoom, scale)
      : isPoint && (!fitsTime || isAlone)
        ? resolveRoomAtDay(group, inRoom, scale, inRoomPx, isTight)
        : resolveRoomInBand(group, scale, inRoomPx, isPoint);
  const rows: CalendarRun["rows"][number][] = [];
  for (const together of isStack ? items.map((item) => [item]) : [items]) {
    const room = resolveRoom(together, fillRun(together, Infinity)[0]?.widthPx ?? 0);
    const widestPx = Math.max(...fillRun(together, 0).map((row) => row.widthPx));
    if (isTight && widestPx > room.widthPx) return null;
    for (const row of fillRun(together, Math.max(room.widthPx, widestPx))) {
      rows.push({ row, x: resolveRowX(room, row, scale) });
    }
  }
  const runX = Math.min(...rows.map(({ x }) => x));
  const runEndX = Math.max(...rows.map(({ x, row }) => x + row.widthPx));
  const bandX = group.form === "after" ? group.runX : group.bandX;
  const bandEndX = group.form === "before" ? group.runEndX : group.bandEndX;
  const hasBand = group.form !== "day" && !group.isBin;
  return {
    group,
    items,
    rows,
    x: hasBand ? Math.min(runX, bandX) : runX,
    endX: hasBand ? Math.max(runEndX, bandEndX) : runEndX,
    isFlag: isPoint && !fitsTime && items.length > 1 && !isStack,
    isMirrored,
  };
}

function resolveRowX(room: RunRoom, row: RunRow, scale: CalendarScale): number {
  const plotEndX = scale.endX + OVERHANG_PX;
  return room.align === "start"
    ? Math.min(room.x, Math.max(plotEndX, room.x + room.widthPx) - row.widthPx)
    : Math.max(scale.startX - OVERHANG_PX, room.x + room.widthPx - row.widthPx);
}
