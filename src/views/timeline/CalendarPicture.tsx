import { useMemo, useRef } from "react";
import { placeCalendar } from "../../layout/timeline/placeCalendar";
import { m } from "../../paraglide/messages.js";
import type { CalendarSeries } from "../../selectors/timelineCalendar";
import { useElementSize } from "../../ui/useElementSize";
import type { ViewVariant } from "../linked/viewVariant";
import { CalendarScene } from "./CalendarScene";
import { OverviewStrip } from "./OverviewStrip";
import { WindowControls } from "./WindowControls";

interface CalendarPictureProps {
  variant: ViewVariant;
  series: CalendarSeries;
}

/** The calendar in the room that it has; on its page with an overview and the means to move in it. */
export function CalendarPicture({ variant, series }: CalendarPictureProps) {
  const room = useRef<HTMLDivElement>(null);
  const size = useElementSize(room);
  const placed = useMemo(
    () => (size && size.widthPx > 0 ? placeCalendar(series, size) : null),
    [series, size],
  );
  const { window, extent } = series;
  if (!window || !extent)
    return <p className="text-muted p-3.5 text-sm">{m.timeline_no_dates()}</p>;
  return (
    <>
      <div
        ref={room}
        className={`relative min-h-0 flex-1 overflow-x-hidden overflow-y-auto ${
          variant === "page" ? "min-h-[22rem]" : ""
        }`}
      >
        {placed && (
          <>
            <div aria-hidden="true" style={{ height: placed.minHeightPx }} />
            <CalendarScene placed={placed} series={series} />
          </>
        )}
      </div>
      {variant === "page" && (
        <>
          <OverviewStrip spans={series.spans} extent={extent} window={window} />
          <WindowControls window={window} />
        </>
      )}
    </>
  );
}
