import type { ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import { formatTimelineWindow, type TimelineWindow } from "../../selectors/timelineWindow";
import {
  isSameWindow,
  resolveWindowLimits,
  roundWindow,
  stepWindow,
  zoomWindow,
} from "../../selectors/timelineWindowMoves";
import { setTimeWindow } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { useLinked } from "../linked/LinkedContext";
import { TickCalendarSelect } from "./TickCalendarSelect";
import { WindowDates } from "./WindowDates";
import { WindowButton } from "./WindowButton";

interface WindowControlsProps {
  window: TimelineWindow;
  /** All that is known. */
  extent: TimelineWindow;
}

/** A press on "earlier" keeps half of what was shown in sight. */
const STEP_SHARE = 0.5;

/** The window in words, and the means to move it without a drag. */
export function WindowControls({ window, extent }: WindowControlsProps) {
  const { t } = useLinked().state;
  const dispatch = useDispatch();
  const limits = resolveWindowLimits(extent, window);
  const show = (next: TimelineWindow) => dispatch(setTimeWindow(formatTimelineWindow(next)));
  const moves: [ReactNode, string, TimelineWindow][] = [
    ["←", m.timeline_earlier_step(), stepWindow(window, -STEP_SHARE, limits)],
    ["→", m.timeline_later_step(), stepWindow(window, STEP_SHARE, limits)],
    ["−", m.timeline_zoom_out(), roundWindow(zoomWindow(window, 2, limits))],
    ["+", m.timeline_zoom_in(), roundWindow(zoomWindow(window, 0.5, limits))],
  ];
  return (
    <fieldset className="screen-only text-muted flex min-w-0 flex-wrap items-center gap-2 px-3.5 py-1.5 text-[0.8125rem]">
      <legend className="sr-only">{m.timeline_window_label()}</legend>
      <WindowDates window={window} onWindow={show} />
      {moves.map(([sign, label, next]) => (
        <WindowButton
          key={label}
          label={label}
          isIdle={isSameWindow(next, window)}
          onPress={() => show(next)}
        >
          {sign}
        </WindowButton>
      ))}
      <WindowButton isIdle={t === null} onPress={() => dispatch(setTimeWindow(null))}>
        {m.timeline_fit()}
      </WindowButton>
      <span className="max-desk:hidden ms-auto text-xs pointer-coarse:hidden">
        {m.timeline_window_hint()}
      </span>
      <span className="max-desk:ms-auto pointer-coarse:ms-auto">
        <TickCalendarSelect />
      </span>
    </fieldset>
  );
}
