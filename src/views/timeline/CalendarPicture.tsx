import { useMemo, useRef, useState } from "react";
import { placeCalendar } from "../../layout/timeline/placeCalendar";
import type { CalendarSeries } from "../../selectors/timelineCalendar";
import { useElementSize } from "../../ui/useElementSize";
import { useRovingFocus } from "../../ui/useRovingFocus";
import type { ViewVariant } from "../linked/viewVariant";
import { RecordsDialog } from "../linked/RecordsDialog";
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
  useRovingFocus(room);
  const placed = useMemo(
    () => (size && size.widthPx > 0 ? placeCalendar(series, size) : null),
    [series, size],
  );
  const [binRows, setBinRows] = useState<readonly number[]>();
  const { window, extent } = series;
  return (
    <>
      <div
        ref={room}
        className={`relative min-h-0 flex-1 overflow-x-hidden overflow-y-auto ${
          variant === "page" ? "min-h-[22rem]" : "max-desk:min-h-60"
        }`}
      >
        {placed && (
          <>
            <div aria-hidden="true" style={{ height: placed.minHeightPx }} />
            <CalendarScene placed={placed} series={series} onOpenBin={setBinRows} />
          </>
        )}
      </div>
      {binRows && <RecordsDialog rows={binRows} onClose={() => setBinRows(undefined)} />}
      {variant === "page" && window && extent && (
        <>
          <OverviewStrip series={series} extent={extent} window={window} />
          <WindowControls window={window} />
        </>
      )}
    </>
  );
}
