import type { CalendarDrawing } from "../../selectors/calendarDrawing";
import { round } from "../box";
import { estimateExactTextWidth } from "../textWidth";
import type { CalendarRun } from "./placeCalendarRun";
import type { CalendarScale } from "./calendarScale";
import { fitReading } from "./fitText";
import { LABEL_SIZE_PX } from "./timelineSize";

/** Words above the lanes: where the source was written, and what a soft band means. */
export interface PlacedNote {
  kind: "writing" | "soft";
  x: number;
  endX: number;
  text: string;
  /** Counted upwards from the row above the lanes. */
  line: number;
}

const AIR_PX = 6;

/**
 * Notes beside the marks above the lanes where they have room, else on a line of their own. The words
 * of open times stand inside their bands, each reading once.
 */
export function placeCalendarNotes(
  series: CalendarDrawing,
  scale: CalendarScale,
  above: readonly CalendarRun[],
  runs: readonly CalendarRun[],
): PlacedNote[] {
  const taken: { x: number; endX: number; line: number }[] = above.map(({ x, endX }) => ({
    x,
    endX,
    line: 0,
  }));
  const notes: PlacedNote[] = [];
  const place = (kind: PlacedNote["kind"], text: string, candidates: readonly number[]) => {
    const widthPx = estimateExactTextWidth(text, LABEL_SIZE_PX);
    for (const line of [0, 1, 2]) {
      for (const x of candidates) {
        const endX = x + widthPx;
        const isClear = !taken.some(
          (box) => box.line === line && x < box.endX + AIR_PX && box.x < endX + AIR_PX,
        );
        if (!isClear || x < scale.startX - 1 || endX > scale.endX + AIR_PX) continue;
        taken.push({ x, endX, line });
        notes.push({ kind, x: round(x), endX: round(endX), text, line });
        return;
      }
    }
  };

  const plotPx = scale.endX - scale.startX;
  if (series.writing && isOnPlot(series.writing.day, scale)) {
    const text = fitReading(
      series.writing.labels,
      Math.min(plotPx, widestWriting(series, scale, above)),
      LABEL_SIZE_PX,
    );
    const widthPx = estimateExactTextWidth(text, LABEL_SIZE_PX);
    const lineX = scale.toX(series.writing.day + 0.5);
    const markEndX = Math.max(
      lineX,
      ...above.filter(({ x, endX }) => x <= lineX && lineX <= endX).map(({ endX }) => endX),
    );
    place("writing", text, [
      markEndX + AIR_PX,
      lineX - AIR_PX - widthPx,
      Math.max(scale.startX, Math.min(scale.endX - widthPx, lineX - widthPx / 2)),
    ]);
  }
  const told = new Set<string>();
  for (const { group } of runs) {
    const { whens } = series.marks[group.members[0]!]!;
    const isOpen = group.form === "before" || group.form === "after" || group.form === "unknown";
    if (!isOpen || told.has(whens[0]!)) continue;
    told.add(whens[0]!);
    const text = fitReading(whens, group.runEndX - group.runX - 2 * AIR_PX, LABEL_SIZE_PX);
    const widthPx = estimateExactTextWidth(text, LABEL_SIZE_PX);
    place(
      "soft",
      text,
      group.align === "end" ? [group.runEndX - widthPx - AIR_PX] : [group.runX + AIR_PX],
    );
  }
  return notes;
}

/** Room beside the writing line and what stands on it; the day is only told where it is on that line. */
function widestWriting(
  { writing }: CalendarDrawing,
  scale: CalendarScale,
  above: readonly CalendarRun[],
): number {
  const lineX = scale.toX((writing?.day ?? 0) + 0.5);
  const endX = Math.max(lineX, ...above.map((run) => run.endX));
  const shortestPx = estimateExactTextWidth(writing?.labels.at(-1) ?? "", LABEL_SIZE_PX);
  return Math.max(shortestPx, scale.endX - endX - AIR_PX);
}

function isOnPlot(day: number, { window }: CalendarScale): boolean {
  return day >= window.first && day <= window.last;
}
