import { useMemo } from "react";
import type { PlacedCrowd } from "../../layout/timeline/placeCrowd";
import { m } from "../../paraglide/messages.js";
import { selectFocus, type Focus } from "../../selectors/emphasis";
import type { CalendarSeries } from "../../selectors/timelineCalendar";
import { useHovered } from "../../state/useHovered";
import { useLinked } from "../linked/LinkedContext";
import { CalendarAxis } from "./CalendarAxis";
import { CrowdCellMark } from "./CrowdCellMark";
import { TimelineLaneRows } from "./TimelineLaneRows";

interface CrowdSceneProps {
  placed: PlacedCrowd;
  series: CalendarSeries;
  /** Lists the records of a cell. */
  onOpenCell: (rows: readonly number[]) => void;
}

/** Counts in columns of time. Whatever is hovered or selected lights up the cells that hold it. */
export function CrowdScene({ placed, series, onOpenCell }: CrowdSceneProps) {
  const { index, selection, level } = useLinked();
  const hovered = useHovered((reference) => selectFocus(index, reference, level));
  const lit = useMemo(
    () => new Set([...cellsOf(placed, selection), ...cellsOf(placed, hovered)]),
    [placed, selection, hovered],
  );
  const { writing, plot, axisY } = placed;
  return (
    <svg
      width={placed.widthPx}
      height={placed.heightPx}
      role="group"
      aria-label={m.timeline_picture_calendar()}
      textRendering="geometricPrecision"
      className="absolute inset-0"
    >
      <TimelineLaneRows lanes={placed.lanes} series={series.lanes} widthPx={placed.widthPx} />
      <CalendarAxis placed={placed} cal={series.cal} />
      {writing && (
        <g aria-hidden="true">
          <path
            data-line="writing"
            d={`M${writing.x},${plot.y}V${axisY}`}
            stroke="var(--ink)"
            strokeWidth={1.25}
          />
          <text x={writing.label.x} y={writing.label.y} className="fill-ink text-[12px]">
            {writing.label.text}
          </text>
        </g>
      )}
      {placed.cells.map((cell, at) => (
        <CrowdCellMark
          key={`${cell.lane} ${cell.time?.first ?? "loose"}`}
          cell={cell}
          lane={series.lanes[cell.lane] ?? null}
          isLit={lit.has(at)}
          onOpen={onOpenCell}
        />
      ))}
    </svg>
  );
}

function* cellsOf({ cellOfRow }: PlacedCrowd, focus: Focus | null): Generator<number> {
  for (const row of focus?.rows ?? []) yield cellOfRow[row]!;
}
