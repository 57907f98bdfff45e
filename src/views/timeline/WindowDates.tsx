import { useId, useState } from "react";
import { m } from "../../paraglide/messages.js";
import { readWindowDates, type WindowFault } from "../../selectors/readWindowDates";
import { formatTimelineWindow, type TimelineWindow } from "../../selectors/timelineWindow";
import { isSameWindow } from "../../selectors/timelineWindowMoves";
import { WINDOW_CONTROL } from "./windowControl";

interface WindowDatesProps {
  window: TimelineWindow;
  onWindow: (window: TimelineWindow) => void;
}

const FAULTS: Record<WindowFault, () => string> = {
  "no-date": m.timeline_window_no_date,
  "wrong-order": m.timeline_window_wrong_order,
};

/** Both ends of the window as dates. What is no window is told and changes nothing. */
export function WindowDates({ window, onWindow }: WindowDatesProps) {
  const [from, to] = formatTimelineWindow(window);
  const [draft, setDraft] = useState<{ from: string; to: string } | null>(null);
  const [drawn, setDrawn] = useState(window);
  if (!isSameWindow(window, drawn)) {
    // What was typed has arrived in the address, or something else moved the window.
    setDrawn(window);
    setDraft(null);
  }
  const faultId = useId();
  const shown = draft ?? { from, to };
  const read = readWindowDates(shown.from, shown.to);
  const fault = typeof read === "string" ? read : null;
  const edit = (next: { from: string; to: string }) => {
    const chosen = readWindowDates(next.from, next.to);
    setDraft(next);
    if (typeof chosen !== "string") onWindow(chosen);
  };
  const describe = fault === null ? undefined : faultId;
  return (
    <>
      <WindowEnd
        label={m.timeline_window_from()}
        value={shown.from}
        faultId={describe}
        onDay={(day) => edit({ ...shown, from: day })}
      />
      <WindowEnd
        label={m.timeline_window_to()}
        name={m.timeline_window_to_name()}
        value={shown.to}
        faultId={describe}
        onDay={(day) => edit({ ...shown, to: day })}
      />
      {/* Always there, so that what comes into it is spoken. */}
      <span id={faultId} role="alert" className="text-ink empty:hidden">
        {fault !== null && FAULTS[fault]()}
      </span>
      {fault !== null && (
        <button type="button" className={WINDOW_CONTROL} onClick={() => setDraft(null)}>
          {m.timeline_window_discard()}
        </button>
      )}
    </>
  );
}

interface WindowEndProps {
  label: string;
  /** Where the label says too little by itself. */
  name?: string;
  value: string;
  faultId: string | undefined;
  onDay: (day: string) => void;
}

function WindowEnd({ label, name, value, faultId, onDay }: WindowEndProps) {
  return (
    <label className="flex min-w-0 flex-wrap items-center gap-1.5">
      {label}
      <input
        type="date"
        value={value}
        aria-label={name}
        aria-invalid={faultId !== undefined}
        aria-describedby={faultId}
        className={`${WINDOW_CONTROL} tabular-nums`}
        onChange={(event) => onDay(event.target.value)}
      />
    </label>
  );
}
