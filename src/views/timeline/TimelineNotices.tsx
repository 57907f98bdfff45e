import { m } from "../../paraglide/messages.js";
import type { CalendarSeries } from "../../selectors/timelineCalendar";
import {
  formatTimelineWindow,
  includeInWindow,
  mayFallInside,
} from "../../selectors/timelineWindow";
import { setTimeWindow } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { useLinked } from "../linked/LinkedContext";

const LINK = "text-link touch-target min-h-6 hover:underline";

/** What is not in sight: records outside the calendar's window, and a selection without a mark. */
export function TimelineNotices({ calendar }: { calendar: CalendarSeries | null }) {
  const { index, state, selection } = useLinked();
  const dispatch = useDispatch();
  const selected = [...(selection?.rows ?? [])];
  const isNowhere = selection !== null && selected.length === 0;
  const window = calendar?.window ?? null;
  const outsideCount = window ? (calendar?.outsideCount ?? 0) : 0;
  const isOut =
    window !== null &&
    selected.length > 0 &&
    !selected.some((row) => mayFallInside(index.table, row, window));
  const wider = isOut ? includeInWindow(index.table, selected[0]!, window) : null;
  if (!isNowhere && !wider && outsideCount === 0) return null;
  return (
    <p className="text-muted flex flex-wrap gap-x-3 px-3.5 text-xs leading-6 pointer-coarse:leading-[44px]">
      {outsideCount > 0 && <span>{m.timeline_outside({ count: outsideCount })}</span>}
      {outsideCount > 0 && calendar?.extent && (
        <button
          type="button"
          className={LINK}
          onClick={() => dispatch(setTimeWindow(formatTimelineWindow(calendar.extent!)))}
        >
          {m.timeline_show_all()}
        </button>
      )}
      {outsideCount > 0 && state.t !== null && (
        <button type="button" className={LINK} onClick={() => dispatch(setTimeWindow(null))}>
          {m.timeline_fit()}
        </button>
      )}
      {isNowhere && <span>{m.timeline_selected_nowhere()}</span>}
      {wider && (
        <button
          type="button"
          className={LINK}
          onClick={() => dispatch(setTimeWindow(formatTimelineWindow(wider)))}
        >
          {m.selected_out_of_view()}
        </button>
      )}
    </p>
  );
}
