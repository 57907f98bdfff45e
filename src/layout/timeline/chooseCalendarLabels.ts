import { VOICES } from "../../model/vocabulary";
import type { CalendarMark } from "../../selectors/timelineCalendar";
import type { CalendarGroup } from "./calendarGroups";
import type { CalendarScale } from "./calendarScale";
import { packCalendarLane, type PackedRun } from "./packCalendarLane";
import { placeCalendarRun, type CalendarRun } from "./placeCalendarRun";

export interface PackedLane {
  packed: readonly PackedRun[];
  rowCount: number;
}

const MAX_LABELLED_MARKS = 200;

/**
 * Lanes with their groups packed into rows, and labels for as many groups as the rows hold: what
 * weighs most, then what happened before what was said before what the author judges, small groups
 * before large ones.
 * Lanes are counted from -1, the row above them, when `hasAbove`.
 */
export function chooseCalendarLabels(
  marks: readonly CalendarMark[],
  groups: readonly CalendarGroup[],
  scale: CalendarScale,
  { laneCount, hasAbove, maxRows }: { laneCount: number; hasAbove: boolean; maxRows: number },
): { lanes: PackedLane[]; bareRows: number } {
  const runs: CalendarRun[] = groups.map((group) => place(marks, group, scale));
  const laneOf = (group: CalendarGroup) => group.lane + Number(hasAbove);
  const pack = (lane: number) =>
    packCalendarLane(runs.filter(({ group }) => laneOf(group) === lane));
  const lanes: PackedLane[] = Array.from({ length: laneCount }, (_, lane) => pack(lane));
  const bareRows = countRows(lanes);
  if (marks.length > MAX_LABELLED_MARKS) return { lanes, bareRows };

  const rowLimit = Math.max(maxRows, bareRows);
  for (const at of priorityOf(marks, groups)) {
    const before = runs[at]!;
    const labelled = placeCalendarRun(marks, groups[at]!, scale, true);
    if (!labelled) continue;
    const lane = laneOf(groups[at]!);
    runs[at] = labelled;
    const packed = pack(lane);
    if (countRows(lanes) - lanes[lane]!.rowCount + packed.rowCount <= rowLimit) {
      lanes[lane] = packed;
    } else runs[at] = before;
  }
  return { lanes, bareRows };
}

function place(
  marks: readonly CalendarMark[],
  group: CalendarGroup,
  scale: CalendarScale,
): CalendarRun {
  const run = placeCalendarRun(marks, group, scale, false);
  if (!run) throw new Error("marks without labels always have a place");
  return run;
}

function countRows(lanes: readonly PackedLane[]): number {
  return lanes.reduce((total, { rowCount }) => total + rowCount, 0);
}

function priorityOf(marks: readonly CalendarMark[], groups: readonly CalendarGroup[]): number[] {
  const rank = groups.map(({ members }) =>
    Math.min(...members.map((mark) => VOICES.indexOf(marks[mark]!.voice))),
  );
  const weight = groups.map(({ members }) =>
    Math.max(...members.map((mark) => marks[mark]!.weight)),
  );
  return [...groups.keys()].toSorted(
    (a, b) =>
      weight[b]! - weight[a]! ||
      rank[a]! - rank[b]! ||
      groups[a]!.members.length - groups[b]!.members.length ||
      a - b,
  );
}
