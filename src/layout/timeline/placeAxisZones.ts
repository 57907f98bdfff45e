import type { CalendarDrawing } from "../../selectors/calendarDrawing";
import { round } from "../box";
import { estimateExactTextWidth } from "../textWidth";
import { clampToPlot, type CalendarScale } from "./calendarScale";
import { fitReading } from "./fitText";
import type { CalendarRun } from "./placeCalendarRun";
import { LABEL_SIZE_PX, ROW_PX } from "./timelineSize";

/** A stretch below which the axis names no days, since marks above it are on none of them. */
export interface PlacedZone {
  x: number;
  endX: number;
  /** What its marks have in common; empty where that has no room. */
  text: string;
}

interface Zone {
  x: number;
  endX: number;
  /** The day of packed marks; null for marks whose day is not given. */
  day: number | null;
  isMixed: boolean;
  texts: readonly string[];
}

/**
 * Stretches where marks stand beside their day or have none, joined where they overlap. None where
 * other marks stand on their days, which need their ticks.
 */
export function placeAxisZones(
  { marks, zoneWords }: CalendarDrawing,
  runs: readonly CalendarRun[],
  scale: CalendarScale,
): PlacedZone[] {
  const packed = runs.flatMap((run): Zone[] => {
    const { group, rows, isFlag } = run;
    const { span, allOn } = marks[group.members[0]!]!;
    const x = Math.min(...rows.map((row) => row.x));
    const endX = Math.max(...rows.map((row) => row.x + row.row.widthPx));
    if (isFlag) return [{ x, endX, day: span.start, isMixed: false, texts: allOn }];
    if (group.form === "day" || group.form === "about") return [];
    if (group.form === "bar") {
      if (run.items.length === 1) return [];
      return endX <= group.bandEndX + 1 ? [] : [mixed({ x, endX, texts: zoneWords.mixed })];
    }
    const wordsPx = estimateExactTextWidth(zoneWords.undated[0] ?? "", LABEL_SIZE_PX);
    const roomyX = group.align === "end" ? Math.min(x, endX - wordsPx) : x;
    return [{ x: roomyX, endX, day: null, isMixed: false, texts: zoneWords.undated }];
  });
  const zones: Zone[] = [];
  for (const zone of packed.toSorted((a, b) => a.x - b.x || a.endX - b.endX)) {
    const last = zones.at(-1);
    if (!last || zone.x >= last.endX) {
      zones.push({ ...zone });
      continue;
    }
    last.endX = Math.max(last.endX, zone.endX);
    if (zone.isMixed || zone.day !== last.day) {
      Object.assign(last, mixed({ ...last, texts: zoneWords.mixed }));
    }
  }
  // Ticks below marks on days of their own count for more than what stands beside its day.
  const dated = runs.filter(({ group: { form }, items, isFlag }) => {
    const isOnTime = form === "day" || form === "about" || (form === "bar" && items.length === 1);
    return isOnTime && !isFlag;
  });
  const holdsDated = (zone: Zone) =>
    dated.some(
      ({ group }) =>
        marks[group.members[0]!]!.span.start !== zone.day &&
        group.runX < zone.endX &&
        group.runEndX > zone.x,
    );
  return zones
    .filter((zone) => !holdsDated(zone))
    .map((zone) => {
      const x = clampToPlot(scale, zone.x);
      const endX = clampToPlot(scale, zone.endX);
      return {
        x: round(x),
        endX: round(endX),
        text: fitReading(zone.texts, endX - x, LABEL_SIZE_PX),
      };
    });
}

function mixed(zone: { x: number; endX: number; texts: readonly string[] }): Zone {
  return { ...zone, day: null, isMixed: true };
}

/** True where a tick's words would stand below a zone. */
export function isInZone(zones: readonly PlacedZone[], x: number): boolean {
  return zones.some((zone) => x + ROW_PX > zone.x && x < zone.endX);
}
