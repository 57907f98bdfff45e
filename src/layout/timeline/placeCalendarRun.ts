import type { CalendarMark } from "../../selectors/timelineCalendar";
import type { CalendarGroup } from "./calendarGroups";
import type { CalendarScale } from "./calendarScale";
import { fillRun, type RunItem, type RunRow } from "./fillRun";
import { resolveRunItems, type RunMark } from "./placeRun";
import {
  OVERHANG_PX,
  resolveRoomAtDay,
  resolveRoomBeforeDay,
  resolveRoomInBand,
} from "./resolveRunRoom";
import { LABEL_OFFSET_PX, ROW_PX } from "./timelineSize";

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
  /** True where the label stands before its glyph. */
  isMirrored: boolean;
}

/** How near to a line words may come. */
const WORD_AIR_PX = 3;

/** How a run is tried: without labels, with them or with their days; after their glyphs or, mirrored, before. */
export interface RunLook {
  labels: "none" | "plain" | "dated";
  isMirrored: boolean;
}

/**
 * Null when labels have no room where the group is; without labels every group has, unless mirrored,
 * which only a mark alone at its time can be.
 */
export function placeCalendarRun(
  marks: readonly CalendarMark[],
  group: CalendarGroup,
  scale: CalendarScale,
  { labels, isMirrored }: RunLook,
): CalendarRun | null {
  const hasLabels = labels !== "none";
  const drawn = group.isBin ? group.members.slice(0, 1) : group.members;
  const items = resolveRunItems(labelledMarks(marks, group, labels), drawn, () => hasLabels);
  const oneRowPx = fillRun(items, Infinity)[0]?.widthPx ?? 0;
  const widestPx = Math.max(...fillRun(items, 0).map((row) => row.widthPx));
  const isDay = group.form === "day" || group.form === "about";
  const isShortBar = group.form === "bar" && group.runEndX - group.runX < ROW_PX;
  const isPoint = isDay || (isShortBar && items.length === 1);
  const fitsDay = oneRowPx <= group.runEndX - group.runX;
  const isAlone = isPoint && items.length === 1;
  if (isMirrored && !(isAlone && items[0]?.text !== "")) return null;
  const room = isMirrored
    ? resolveRoomBeforeDay(group, items, scale)
    : isPoint && (!fitsDay || isAlone)
      ? resolveRoomAtDay(group, items, scale, oneRowPx, hasLabels)
      : resolveRoomInBand(group, scale, oneRowPx, isPoint);
  if ((hasLabels || isMirrored) && widestPx > room.widthPx) return null;

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
  const hasBand = group.form !== "day" && !group.isBin;
  return {
    group,
    items,
    rows,
    x: hasBand ? Math.min(runX, bandX) : runX,
    endX: hasBand ? Math.max(runEndX, bandEndX) : runEndX,
    isFlag: isPoint && !fitsDay && items.length > 1,
    isMirrored,
  };
}

/**
 * Whether words of a run would stand on the line of writing or on its wrong side: what came before it
 * is told before it, what came after it after.
 */
export function hasWordsAcross(run: CalendarRun, lineX: number): boolean {
  const { group, items, rows, isMirrored } = run;
  const itemOf = new Map(items.map((item) => [item.key, item]));
  return rows.some(({ row, x }) =>
    row.items.some(({ key, x: offsetX }) => {
      const { text = "", widthPx = 0 } = itemOf.get(key) ?? {};
      if (text === "") return false;
      const startX = x + offsetX + (isMirrored ? 0 : LABEL_OFFSET_PX - WORD_AIR_PX);
      const endX = x + offsetX + widthPx - (isMirrored ? LABEL_OFFSET_PX - WORD_AIR_PX : 0);
      if (group.side === "before") return endX > lineX;
      if (group.side === "after") return startX < lineX;
      return startX < lineX && lineX < endX;
    }),
  );
}

/** With the words to be tried; of a bin the first of its marks with how many records more it stands for. */
function labelledMarks(
  marks: readonly CalendarMark[],
  group: CalendarGroup,
  labels: RunLook["labels"],
): readonly RunMark[] {
  const told: RunMark[] = [];
  for (const at of group.members) {
    const { label, datedLabel, basis } = marks[at]!;
    told[at] = { label: labels === "dated" ? (datedLabel ?? label) : label, basis };
  }
  if (!group.isBin) return told;
  const leader = group.members[0]!;
  const total = group.members.reduce((sum, at) => sum + marks[at]!.rows.length, 0);
  told[leader] = { ...told[leader]!, more: total - 1 };
  return told;
}
