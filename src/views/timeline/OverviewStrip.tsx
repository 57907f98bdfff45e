import { useMemo, useRef } from "react";
import { placeOverviewStrip } from "../../layout/timeline/placeOverviewStrip";
import { m } from "../../paraglide/messages.js";
import type { CalendarSeries } from "../../selectors/timelineCalendar";
import { formatTick } from "../../selectors/timelineTickText";
import { formatTimelineWindow, type TimelineWindow } from "../../selectors/timelineWindow";
import { setTimeWindow } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { useElementSize } from "../../ui/useElementSize";
import { useTimelineBrush } from "./useTimelineBrush";

const HEIGHT_PX = 36;
const TICKS_PX = 17;

interface OverviewStripProps {
  series: CalendarSeries;
  extent: TimelineWindow;
  window: TimelineWindow;
}

/** All of the dossier's time in one strip; the window in it can be dragged, or set below in words. */
export function OverviewStrip({ series, extent, window }: OverviewStripProps) {
  const room = useRef<HTMLDivElement>(null);
  const brushRef = useRef<SVGGElement>(null);
  const dispatch = useDispatch();
  const size = useElementSize(room);
  const widthPx = size?.widthPx ?? 0;
  const { spans, earlierCount, laterCount, cal } = series;
  const placed = useMemo(
    () =>
      widthPx > 0
        ? placeOverviewStrip(spans, extent, window, { widthPx, heightPx: HEIGHT_PX }, cal)
        : null,
    [spans, extent, window, widthPx, cal],
  );
  useTimelineBrush(brushRef, placed, HEIGHT_PX, (chosen) => {
    dispatch(setTimeWindow(formatTimelineWindow(chosen)));
  });
  return (
    <div className="border-rule border-t pt-1">
      <p className="text-muted flex flex-wrap justify-between gap-x-3 px-3.5 text-xs">
        <span>{earlierCount > 0 && m.timeline_earlier({ count: earlierCount })}</span>
        <span>{laterCount > 0 && m.timeline_later({ count: laterCount })}</span>
      </p>
      <div ref={room} aria-hidden="true" style={{ minHeight: HEIGHT_PX + TICKS_PX }}>
        {placed && (
          <svg width={widthPx} height={HEIGHT_PX + TICKS_PX} className="block">
            <path
              d={`M${placed.scale.startX},${FLOOR_Y}H${placed.scale.endX}`}
              stroke="var(--border)"
            />
            {placed.ticks.map(({ day, unit, x, words }) => (
              <g key={day}>
                <path d={`M${x},${FLOOR_Y}v5`} stroke="var(--border)" />
                {words !== "none" && (
                  <text x={x + 3} y={HEIGHT_PX + 11} className="fill-muted text-[12px]">
                    {formatTick(day, unit, words === "with-year", cal)}
                  </text>
                )}
              </g>
            ))}
            {placed.bars.map(({ x, widthPx: barPx, heightPx }) => (
              <rect
                key={x}
                x={x}
                y={HEIGHT_PX - 3 - heightPx}
                width={barPx}
                height={heightPx}
                fill="var(--muted)"
              />
            ))}
            <rect
              x={placed.windowX}
              y={1}
              width={Math.max(2, placed.windowEndX - placed.windowX)}
              height={HEIGHT_PX - 3}
              fill="none"
              stroke="var(--focus)"
            />
            <g ref={brushRef} className="timeline-brush" />
          </svg>
        )}
      </div>
    </div>
  );
}

/** On which the columns stand. */
const FLOOR_Y = HEIGHT_PX - 2.5;
