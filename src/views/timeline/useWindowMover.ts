import { useEffect, useLayoutEffect, useState } from "react";
import { m } from "../../paraglide/messages.js";
import type { CalendarSeries } from "../../selectors/timelineCalendar";
import { formatDay } from "../../selectors/timeText";
import { resolveWindowLimits } from "../../selectors/timelineWindowMoves";
import { formatTimelineWindow } from "../../selectors/timelineWindow";
import { setTimeWindow } from "../../state/transitions";
import { useInteractionStore } from "../../state/useHovered";
import { useDispatch } from "../../state/useViewState";
import { useAnnounce } from "../../ui/LiveRegion";
import { createWindowMover, type WindowMover } from "./createWindowMover";

/** The means to move the calendar's window; a move ends when the address has been drawn. */
export function useWindowMover(series: CalendarSeries): WindowMover {
  const store = useInteractionStore();
  const dispatch = useDispatch();
  const announce = useAnnounce();
  const [mover] = useState(() =>
    createWindowMover(store, (window) => {
      dispatch(setTimeWindow(formatTimelineWindow(window)));
      const { first, last } = window;
      announce(m.timeline_window_announced({ from: formatDay(first), to: formatDay(last) }));
    }),
  );
  useLayoutEffect(() => {
    const { window, extent } = series;
    mover.settle(window && extent ? { window, limits: resolveWindowLimits(extent, window) } : null);
  }, [mover, series]);
  useEffect(() => () => mover.settle(null), [mover]);
  return mover;
}
