import { useMemo, useRef } from "react";
import { placeOverviewStrip } from "../../layout/timeline/placeOverviewStrip";
import type { TimeSpan } from "../../model/dossier";
import { formatTimelineWindow, type TimelineWindow } from "../../selectors/timelineWindow";
import { setTimeWindow } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { useElementSize } from "../../ui/useElementSize";
import { useTimelineBrush } from "./useTimelineBrush";

const HEIGHT_PX = 36;

interface OverviewStripProps {
  spans: readonly TimeSpan[];
  extent: TimelineWindow;
  window: TimelineWindow;
}

/** All of the dossier's time in one strip; the window in it can be dragged, or set below in words. */
export function OverviewStrip({ spans, extent, window }: OverviewStripProps) {
  const room = useRef<HTMLDivElement>(null);
  const brushRef = useRef<SVGGElement>(null);
  const dispatch = useDispatch();
  const size = useElementSize(room);
  const widthPx = size?.widthPx ?? 0;
  const placed = useMemo(
    () =>
      widthPx > 0
        ? placeOverviewStrip(spans, extent, window, { widthPx, heightPx: HEIGHT_PX })
        : null,
    [spans, extent, window, widthPx],
  );
  useTimelineBrush(brushRef, placed, HEIGHT_PX, (chosen) => {
    dispatch(setTimeWindow(formatTimelineWindow(chosen)));
  });
  return (
    <div ref={room} aria-hidden="true" className="border-rule border-t">
      {placed && (
        <svg width={widthPx} height={HEIGHT_PX} className="block">
          <path
            d={`M${placed.scale.startX},${HEIGHT_PX - 2.5}H${placed.scale.endX}`}
            stroke="var(--border)"
          />
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
            rx={3}
            fill="none"
            stroke="var(--border)"
          />
          <g ref={brushRef} className="timeline-brush" />
        </svg>
      )}
    </div>
  );
}
