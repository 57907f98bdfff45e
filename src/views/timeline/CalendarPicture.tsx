import { useRef, useState } from "react";
import type { CalendarSeries } from "../../selectors/timelineCalendar";
import { roundWindow } from "../../selectors/timelineWindowMoves";
import { setTimeWindow } from "../../state/transitions";
import { useTimeMove } from "../../state/useTimeMove";
import { useDispatch } from "../../state/useViewState";
import { useElementSize } from "../../ui/useElementSize";
import { useRovingFocus } from "../../ui/useRovingFocus";
import type { ViewVariant } from "../linked/viewVariant";
import { RecordsDialog } from "../linked/RecordsDialog";
import { CalendarScene } from "./CalendarScene";
import { CrowdScene } from "./CrowdScene";
import { OverviewStrip } from "./OverviewStrip";
import { useCalendarKeys } from "./useCalendarKeys";
import { useShownCalendar } from "./useShownCalendar";
import { useTimelineZoom } from "./useTimelineZoom";
import { useWindowMover } from "./useWindowMover";
import { WindowControls } from "./WindowControls";

interface CalendarPictureProps {
  variant: ViewVariant;
  series: CalendarSeries;
}

/** The calendar in the room that it has; on its page with an overview and the means to move in it. */
export function CalendarPicture({ variant, series }: CalendarPictureProps) {
  const room = useRef<HTMLDivElement>(null);
  const size = useElementSize(room);
  const dispatch = useDispatch();
  const move = useTimeMove();
  const mover = useWindowMover(series);
  const { series: drawn, placed, crowd } = useShownCalendar(series, size, move);
  const ground = placed ?? crowd;
  useTimelineZoom(room, ground, mover);
  const viewport = useCalendarKeys({
    room,
    series: drawn,
    ground,
    mover,
    onFit: () => dispatch(setTimeWindow(null)),
  });
  useRovingFocus(room);
  const [binRows, setBinRows] = useState<readonly number[]>();
  const { extent } = series;
  const window = move ? roundWindow(move.shown) : series.window;
  return (
    <>
      <div
        {...viewport}
        ref={room}
        className={`relative min-h-0 flex-1 cursor-grab touch-pan-y overflow-x-hidden overflow-y-auto select-none active:cursor-grabbing ${
          variant === "page" ? "min-h-[22rem]" : "max-desk:min-h-60"
        }`}
      >
        {ground && <div aria-hidden="true" style={{ height: ground.minHeightPx }} />}
        {placed && <CalendarScene placed={placed} series={drawn} onOpenBin={setBinRows} />}
        {crowd && <CrowdScene placed={crowd} series={drawn} onOpenCell={setBinRows} />}
      </div>
      {binRows && <RecordsDialog rows={binRows} onClose={() => setBinRows(undefined)} />}
      {variant === "page" && window && extent && (
        <>
          <OverviewStrip series={series} extent={extent} window={window} />
          <WindowControls window={window} extent={extent} />
        </>
      )}
    </>
  );
}
