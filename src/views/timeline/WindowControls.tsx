import { useState } from "react";
import { parseDayRange } from "../../model/calendarDay";
import { m } from "../../paraglide/messages.js";
import {
  formatTimelineWindow,
  zoomTimelineWindow,
  type TimelineWindow,
} from "../../selectors/timelineWindow";
import { setTimeWindow } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { useLinked } from "../linked/LinkedContext";
import { TickCalendarSelect } from "./TickCalendarSelect";

const CONTROL =
  "border-rule bg-card h-8 pointer-coarse:h-11 rounded-md border px-2 text-ink text-[0.8125rem]";

/** The window in words, and the keyboard's way to move it. */
export function WindowControls({ window }: { window: TimelineWindow }) {
  const { t } = useLinked().state;
  const dispatch = useDispatch();
  const [from, to] = formatTimelineWindow(window);
  const zoom = (factor: number) => {
    dispatch(setTimeWindow(formatTimelineWindow(zoomTimelineWindow(window, factor))));
  };
  const setEnd = (first: string, last: string) => {
    if (parseDayRange(first) && parseDayRange(last)) dispatch(setTimeWindow([first, last]));
  };
  return (
    <fieldset className="screen-only text-muted flex min-w-0 flex-wrap items-center gap-2 px-3.5 py-1.5 text-[0.8125rem]">
      <legend className="sr-only">{m.timeline_window_label()}</legend>
      <WindowEnd label={m.timeline_window_from()} value={from} onDay={(day) => setEnd(day, to)} />
      <WindowEnd label={m.timeline_window_to()} value={to} onDay={(day) => setEnd(from, day)} />
      <button type="button" className={CONTROL} onClick={() => zoom(0.5)}>
        {m.timeline_zoom_in()}
      </button>
      <button type="button" className={CONTROL} onClick={() => zoom(2)}>
        {m.timeline_zoom_out()}
      </button>
      <button
        type="button"
        className={`${CONTROL} disabled:opacity-50`}
        disabled={t === null}
        onClick={() => dispatch(setTimeWindow(null))}
      >
        {m.timeline_fit()}
      </button>
      <span className="ms-auto">
        <TickCalendarSelect />
      </span>
    </fieldset>
  );
}

interface WindowEndProps {
  label: string;
  value: string;
  onDay: (day: string) => void;
}

/** Years below 1000 are years still being typed. */
const FULL_YEAR = /^[1-9]\d{3}-/;

function WindowEnd({ label, value, onDay }: WindowEndProps) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <label className="flex min-w-0 flex-wrap items-center gap-1.5">
      {label}
      <input
        type="date"
        value={draft ?? value}
        className={`${CONTROL} tabular-nums`}
        onChange={(event) => {
          setDraft(event.target.value);
          if (FULL_YEAR.test(event.target.value)) onDay(event.target.value);
        }}
        onBlur={() => setDraft(null)}
      />
    </label>
  );
}
