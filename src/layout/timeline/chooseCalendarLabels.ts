import { VOICES } from "../../model/vocabulary";
import type { CalendarMark } from "../../selectors/calendarMarks";
import type { CalendarGroup } from "./calendarGroups";
import type { CalendarScale } from "./calendarScale";
import { packCalendarLane, type PackedRun } from "./packCalendarLane";
import { hasWordsAcross } from "./hasWordsAcross";
import { placeCalendarRun, type CalendarRun, type RunLook } from "./placeCalendarRun";

export interface PackedLane {
  packed: readonly PackedRun[];
  rowCount: number;
}

interface LabelRoom {
  laneCount: number;
  hasAbove: boolean;
  maxRows: number;
  /** Where the line of writing runs through all lanes. */
  lineX: number | null;
  /** Whether marks may stand beside their day. */
  mayFlag: boolean;
}

interface Packing {
  run: CalendarRun;
  packed: PackedLane;
}

const MAX_LABELLED_MARKS = 200;

/**
 * Lanes with their groups packed into rows, and labels for as many groups as the rows hold: key marks
 * and what is summed up in any case, then what weighs most, then what happened before what was said before what the author
 * judges, small groups before large ones. No label stands on the line of writing.
 * Lanes are counted from -1, the row above them, when `hasAbove`.
 */
export function chooseCalendarLabels(
  marks: readonly CalendarMark[],
  groups: readonly CalendarGroup[],
  scale: CalendarScale,
  room: LabelRoom,
): { lanes: PackedLane[]; bareRows: number } {
  const { laneCount, hasAbove, maxRows } = room;
  const place = (group: CalendarGroup, labels: RunLook["labels"]) =>
    placeClear(marks, group, scale, labels, room);
  const isKey = ({ members }: CalendarGroup) => members.some((at) => marks[at]!.isKey);
  const runs: CalendarRun[] = groups.map((group) => {
    const isKeyed = group.sum !== null || (isKey(group) && group.members.length === 1);
    const [keyed] = isKeyed ? place(group, "plain") : [];
    return keyed ?? placeBare(marks, group, scale, room);
  });
  const laneOf = (group: CalendarGroup) => group.lane + Number(hasAbove);
  const pack = (lane: number) =>
    packCalendarLane(runs.filter(({ group }) => laneOf(group) === lane));
  const lanes: PackedLane[] = Array.from({ length: laneCount }, (_, lane) => pack(lane));
  const bareRows = countRows(lanes);
  if (marks.length > MAX_LABELLED_MARKS) return { lanes, bareRows };

  const rowLimit = Math.max(maxRows, bareRows);
  for (const at of priorityOf(marks, groups)) {
    const before = runs[at]!;
    const lane = laneOf(groups[at]!);
    const otherRows = countRows(lanes) - lanes[lane]!.rowCount;
    const roomiest = (candidates: readonly CalendarRun[]): Packing | null => {
      let best: Packing | null = null;
      for (const run of candidates) {
        runs[at] = run;
        const packed = pack(lane);
        const isBetter = best === null || packed.rowCount < best.packed.rowCount;
        if (isBetter && otherRows + packed.rowCount <= rowLimit) best = { run, packed };
      }
      return best;
    };
    const group = groups[at]!;
    const hasDays = group.members.some((mark) => marks[mark]!.datedLabel !== null);
    const best =
      (hasDays ? roomiest(place(group, "dated")) : null) ?? roomiest(place(group, "plain"));
    runs[at] = best?.run ?? before;
    if (best) lanes[lane] = best.packed;
  }
  return { lanes, bareRows };
}

/**
 * With its labels after the glyphs and before them, as far as the line of writing allows; what is not
 * on one side of that line has them before only where they have no room after.
 */
function placeClear(
  marks: readonly CalendarMark[],
  group: CalendarGroup,
  scale: CalendarScale,
  labels: RunLook["labels"],
  { lineX, mayFlag }: Pick<LabelRoom, "lineX" | "mayFlag">,
): CalendarRun[] {
  const clear = [false, true].flatMap((isMirrored) => {
    const run = placeCalendarRun(marks, group, scale, { labels, isMirrored, mayFlag });
    return run && (lineX === null || !hasWordsAcross(run, lineX)) ? [run] : [];
  });
  return group.side === "around" && lineX !== null ? clear.slice(0, 1) : clear;
}

/** Without labels, though the count of a bin stays. */
function placeBare(
  marks: readonly CalendarMark[],
  group: CalendarGroup,
  scale: CalendarScale,
  room: LabelRoom,
): CalendarRun {
  const [clear] = placeClear(marks, group, scale, "none", room);
  const [run] = clear ? [clear] : placeClear(marks, group, scale, "none", { ...room, lineX: null });
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
