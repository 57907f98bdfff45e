import type { RecordTable } from "../model/recordTable";
import { m } from "../paraglide/messages.js";
import { formatCount } from "./formatCount";
import { MAX_MUTED_RECORDS } from "./maxMutedRecords";
import type { TimelineLanes } from "./timelineLanes";
import type { TimelineWindow } from "./timelineWindow";
import { formatDay } from "./timeText";

/** Records too many to be told apart one by one: counted in columns of time, lane by lane. */
export interface CalendarCrowd {
  /** Rows in the window, in the dossier's order, and the lane of each; -1 where it has none. */
  rows: Uint32Array;
  lane: Int16Array;
  /** First and last possible day of every row of the dossier. */
  days: Pick<RecordTable, "start" | "end">;
}

/** Above what is muted in place, marks give way to counts. */
export function selectCrowd(
  table: RecordTable,
  lanes: Pick<TimelineLanes, "laneOfRow">,
  rows: readonly number[],
): CalendarCrowd | null {
  if (rows.length <= MAX_MUTED_RECORDS) return null;
  return {
    rows: Uint32Array.from(rows),
    lane: Int16Array.from(rows, (row) => lanes.laneOfRow(row)),
    days: table,
  };
}

/** "12 records, 1 January 2020 to 31 December 2021, Trade": a column of one lane, for assistive technology. */
export function selectCrowdCellName(
  count: number,
  time: TimelineWindow | null,
  lane: string | null,
): string {
  const parts = [
    m.timeline_crowd_count({ count, text: formatCount(count) }),
    time === null
      ? m.timeline_crowd_loose()
      : time.first === time.last
        ? formatDay(time.first)
        : m.timeline_days_range({ first: formatDay(time.first), last: formatDay(time.last) }),
    ...(lane === null ? [] : [lane]),
  ];
  return parts.join(", ");
}
