import { OPEN_START } from "../model/recordTable";
import { m } from "../paraglide/messages.js";
import type { LinkedModel } from "./linkedModel";
import { includeInWindow, isKnownBeyond, type TimelineWindow } from "./timelineWindow";
import { formatDay } from "./timeText";

/** Records that would stand in the window on no known ground: what is known of them, and where it is. */
export interface BeyondNote {
  text: string;
  count: number;
  /** The window with it in sight. */
  window: TimelineWindow;
}

/** One note for times that end after the window, one for times that begin before it. */
export function selectBeyond(
  { index: { table }, filter }: LinkedModel,
  rows: readonly number[],
  window: TimelineWindow,
): BeyondNote[] {
  const beyond = rows.filter((row) => filter.passes[row] && isKnownBeyond(table, row, window));
  const until = beyond.filter((row) => table.start[row] === OPEN_START);
  const since = beyond.filter((row) => table.start[row] !== OPEN_START);
  return [
    noteOf(until, (row) => table.end[row]!, Math.max, m.timeline_beyond_until),
    noteOf(since, (row) => table.start[row]!, Math.min, m.timeline_beyond_since),
  ].filter((note) => note !== null);

  function noteOf(
    open: readonly number[],
    knownOf: (row: number) => number,
    pick: (...days: number[]) => number,
    say: (inputs: { count: number; date: string }) => string,
  ): BeyondNote | null {
    const day = pick(...open.map(knownOf));
    const farthest = open.find((row) => knownOf(row) === day);
    const shown = farthest === undefined ? null : includeInWindow(table, farthest, window);
    if (!shown) return null;
    return {
      text: say({ count: open.length, date: formatDay(day, "short") }),
      count: open.length,
      window: shown,
    };
  }
}
