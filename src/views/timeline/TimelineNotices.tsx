import { m } from "../../paraglide/messages.js";
import { hasContext } from "../../selectors/countText";
import type { CalendarSeries } from "../../selectors/timelineCalendar";
import { selectContextNote } from "../../selectors/timelineContextHeadline";
import {
  formatTimelineWindow,
  includeInWindow,
  mayFallInside,
} from "../../selectors/timelineWindow";
import { setTimeWindow } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { useLinked } from "../linked/LinkedContext";

const LINK = "text-link min-h-6 hover:underline pointer-coarse:min-h-11";

/** What is not in sight: records outside the calendar's window, and a selection without a mark. */
export function TimelineNotices({ calendar }: { calendar: CalendarSeries | null }) {
  const model = useLinked();
  const { index, state, selection } = model;
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
  const note = window && hasContext(model.filter) ? selectContextNote(model) : null;
  if (!isNowhere && !wider && note === null && outsideCount === 0) return null;
  return (
    <p className="text-muted flex flex-wrap items-center gap-x-3 px-3.5 text-xs">
      {note !== null && <span>{note}</span>}
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
