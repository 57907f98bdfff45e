import type { CalendarMark } from "../../selectors/timelineCalendar";
import type { CalendarGroup } from "./calendarGroups";
import type { CalendarScale } from "./calendarScale";
import { fillRun, type RunItem, type RunRow } from "./fillRun";
import { resolveRunItems, type RunMark } from "./placeRun";
import { BRACKET_PX, GLYPH_OFFSET_PX, ROW_PX } from "./timelineSize";

/** A group's marks set into rows, and the strip that it takes from its lane. */
export interface CalendarRun {
  group: CalendarGroup;
  items: readonly RunItem[];
  rows: readonly { row: RunRow; x: number }[];
  /** No other group of the lane may reach in here. */
  x: number;
  endX: number;
  /** True for marks of one day that need more room than the day has: they get a box with its pole on it. */
  isFlag: boolean;
}

/** Where rows may stand and which end they keep to. */
interface Room {
  x: number;
  widthPx: number;
  align: "start" | "end";
}

/** Marks may stand half their width outside the plot. */
const OVERHANG_PX = ROW_PX / 2;

/** Null when labels have no room where the group is; without labels every group has. */
export function placeCalendarRun(
  marks: readonly CalendarMark[],
  group: CalendarGroup,
  scale: CalendarScale,
  hasLabels: boolean,
): CalendarRun | null {
  const drawn = group.isBin ? group.members.slice(0, 1) : group.members;
  const items = resolveRunItems(countedMarks(marks, group), drawn, () => hasLabels);
  const oneRowPx = fillRun(items, Infinity)[0]?.widthPx ?? 0;
  const widestPx = Math.max(...fillRun(items, 0).map((row) => row.widthPx));
  const isPoint = group.form === "day" || group.form === "about";
  const fitsDay = oneRowPx <= group.runEndX - group.runX;
  const room =
    isPoint && (!fitsDay || items.length === 1)
      ? resolveRoomAtDay(group, items, scale, oneRowPx, hasLabels)
      : resolveRoomInBand(group, scale, oneRowPx, isPoint);
  if (hasLabels && widestPx > room.widthPx) return null;

  const filled = fillRun(items, Math.max(room.widthPx, widestPx));
  const plotEndX = scale.endX + OVERHANG_PX;
  const rows = filled.map((row) => ({
    row,
    x:
      room.align === "start"
        ? Math.min(room.x, Math.max(plotEndX, room.x + room.widthPx) - row.widthPx)
        : Math.max(scale.startX - OVERHANG_PX, room.x + room.widthPx - row.widthPx),
  }));
  const runX = Math.min(...rows.map(({ x }) => x));
  const runEndX = Math.max(...rows.map(({ x, row }) => x + row.widthPx));
  const bandX = group.form === "after" ? group.runX : group.bandX;
  const bandEndX = group.form === "before" ? group.runEndX : group.bandEndX;
  return {
    group,
    items,
    rows,
    x: isPoint ? runX : Math.min(runX, bandX),
    endX: isPoint ? runEndX : Math.max(runEndX, bandEndX),
    isFlag: isPoint && !fitsDay && items.length > 1,
  };
}

/** Marks with what they stand for: their claims, and of a bin all that its members stand for. */
function countedMarks(marks: readonly CalendarMark[], group: CalendarGroup): readonly RunMark[] {
  const counted: RunMark[] = [];
  for (const at of group.members) {
    counted[at] = { ...marks[at]!, more: marks[at]!.rows.length - 1 };
  }
  if (!group.isBin) return counted;
  const leader = group.members[0]!;
  const total = group.members.reduce((sum, at) => sum + marks[at]!.rows.length, 0);
  counted[leader] = { ...marks[leader]!, more: total - 1 };
  return counted;
}

/** From the day to the right, its first glyph on the day; to the left where there is more room. */
function resolveRoomAtDay(
  group: CalendarGroup,
  items: readonly RunItem[],
  scale: CalendarScale,
  oneRowPx: number,
  hasLabels: boolean,
): Room {
  const middleX = (group.runX + group.runEndX) / 2;
  const [first] = items;
  const glyphPx = (first?.widthPx ?? 0) > ROW_PX ? GLYPH_OFFSET_PX : ROW_PX / 2;
  const x = middleX - glyphPx - (first?.isReading ? BRACKET_PX : 0);
  const rightPx = scale.endX + OVERHANG_PX - x;
  const leftX = scale.startX - OVERHANG_PX;
  const trailPx = ROW_PX / 2 + (items.at(-1)?.isReading ? BRACKET_PX : 0);
  const leftPx = middleX + trailPx - leftX;
  return hasLabels || oneRowPx <= rightPx || rightPx >= leftPx
    ? { x, widthPx: rightPx, align: "start" }
    : { x: leftX, widthPx: leftPx, align: "end" };
}

function resolveRoomInBand(
  group: CalendarGroup,
  scale: CalendarScale,
  oneRowPx: number,
  isPoint: boolean,
): Room {
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
