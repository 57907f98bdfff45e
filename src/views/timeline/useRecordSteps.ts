import { useEffect, useMemo, useRef } from "react";
import type { Reference } from "../../model/reference";
import { m } from "../../paraglide/messages.js";
import { referenceLabel } from "../../selectors/labels";
import { selectRecordSteps } from "../../selectors/recordSteps";
import { resolveTimeMode } from "../../selectors/timelineMode";
import {
  formatTimelineWindow,
  includeInWindow,
  isKnownBeyond,
  mayFallInside,
  resolveTimelineWindow,
} from "../../selectors/timelineWindow";
import { stepTo } from "../../state/stepTransitions";
import type { Transition } from "../../state/transition";
import { useDispatch } from "../../state/useViewState";
import { useAnnounce } from "../../ui/LiveRegion";
import { useLinked } from "../linked/LinkedContext";

export interface RecordStepper {
  /** Place of the selected record; -1 where none of the steps is selected. */
  at: number;
  count: number;
  /** Where no order, or no start, is known of the selected record: said so. */
  note: string | null;
  go: (at: number, history: Transition["history"]) => void;
}

/** Passing records one after another: each is selected, brought into sight and told. */
export function useRecordSteps(): RecordStepper {
  const model = useLinked();
  const { index, filter, state } = model;
  const { table } = index;
  const dispatch = useDispatch();
  const announce = useAnnounce();
  const mode = resolveTimeMode(model);
  const { rows, placedCount } = useMemo(
    () => selectRecordSteps({ index, filter }, mode),
    [index, filter, mode],
  );
  const at = state.sel === null ? -1 : rows.findIndex((row) => table.refs[row] === state.sel);
  const count = rows.length;
  const unplaced =
    mode === "sequence" ? m.timeline_step_unordered() : m.timeline_step_without_start();
  const note = at >= placedCount ? unplaced : null;

  const taken = useRef<Reference>(null);
  useEffect(() => {
    if (state.sel === null || state.sel !== taken.current) return;
    taken.current = null;
    const place = m.timeline_step_place({ at: at + 1, count });
    const text = [place, referenceLabel(index, state.sel), note].filter(Boolean).join(". ");
    // Once all have seen the selection: of what is told at once only the last is spoken.
    queueMicrotask(() => announce(text));
  }, [announce, at, count, index, note, state.sel]);

  const showTime = (row: number) => {
    const window = mode === "calendar" ? resolveTimelineWindow(model) : null;
    if (!window) return null;
    const isInSight = mayFallInside(table, row, window) && !isKnownBeyond(table, row, window);
    const wider = isInSight ? null : includeInWindow(table, row, window);
    return wider && formatTimelineWindow(wider);
  };
  return {
    at,
    count,
    note,
    go: (to, history) => {
      const row = rows[to];
      if (row === undefined) return;
      taken.current = table.refs[row]!;
      dispatch(stepTo(taken.current, { t: showTime(row), history }));
    },
  };
}
