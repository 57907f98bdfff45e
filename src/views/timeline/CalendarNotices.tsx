import { m } from "../../paraglide/messages.js";
import { hasContext } from "../../selectors/countText";
import type { CalendarSeries } from "../../selectors/timelineCalendar";
import { selectContextNote } from "../../selectors/timelineContextHeadline";
import {
  formatTimelineWindow,
  includeInWindow,
  isKnownBeyond,
  mayFallInside,
  type TimelineWindow,
} from "../../selectors/timelineWindow";
import { setTimeWindow } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { useLinked } from "../linked/LinkedContext";
import type { ViewVariant } from "../linked/viewVariant";

interface CalendarNoticesProps {
  variant: ViewVariant;
  calendar: CalendarSeries;
}

/** What is not in sight: records beyond the calendar's window, and a selection among them. */
export function CalendarNotices({ variant, calendar }: CalendarNoticesProps) {
  const model = useLinked();
  const { index, state, selection } = model;
  const dispatch = useDispatch();
  const { window, outsideCount, beyond, extent } = calendar;
  if (!window) return null;
  const selected = [...(selection?.rows ?? [])];
  const isOut =
    selected.length > 0 &&
    !selected.some(
      (row) => mayFallInside(index.table, row, window) && !isKnownBeyond(index.table, row, window),
    );
  const wider = isOut ? includeInWindow(index.table, selected[0]!, window) : null;
  const note = hasContext(model.filter) ? selectContextNote(model) : null;
  const isNowhere = selection?.rows.size === 0;
  if (!isNowhere && !wider && note === null && outsideCount === 0 && beyond.length === 0)
    return null;
  const show = (chosen: TimelineWindow | null) =>
    dispatch(setTimeWindow(chosen && formatTimelineWindow(chosen)));
  return (
    <p className="text-muted flex flex-wrap items-center gap-x-3 px-3.5 text-xs">
      {isNowhere && <span>{m.timeline_selected_nowhere()}</span>}
      {note !== null && <span className={NOTE_ROOM[variant]}>{note}</span>}
      {outsideCount > 0 && <span>{m.timeline_outside({ count: outsideCount })}</span>}
      {outsideCount > 0 && extent && (
        <Press onPress={() => show(extent)}>{m.timeline_show_all()}</Press>
      )}
      {outsideCount > 0 && state.t !== null && (
        <Press onPress={() => show(null)}>{m.timeline_fit()}</Press>
      )}
      {beyond.map(({ text, window: nearer }) => (
        <Press key={text} onPress={() => show(nearer)}>
          {m.timeline_beyond_show({ text })}
        </Press>
      ))}
      {wider && <Press onPress={() => show(wider)}>{m.selected_out_of_view()}</Press>}
    </p>
  );
}

/** Beside open details the card has no line to spare for it; the page has. */
const NOTE_ROOM: Record<ViewVariant, string> = { card: "desk:@max-[48rem]:hidden", page: "" };

function Press({ onPress, children }: { onPress: () => void; children: string }) {
  return (
    <button
      type="button"
      className="text-link min-h-6 text-start hover:underline pointer-coarse:min-h-11"
      onClick={onPress}
    >
      {children}
    </button>
  );
}
