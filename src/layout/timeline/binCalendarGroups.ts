import type { CalendarMark } from "../../selectors/calendarMarks";
import type { CalendarGroup } from "./calendarGroups";

/**
 * Groups with marks that stand closer than `gapPx` in one lane merged into bins: each is drawn as the
 * heaviest of its marks, at that mark's own time, with the count of all. No bin reaches across the day
 * of writing. Marks that may not go into a bin, and times with an open end, stay as they are. Every
 * mark is in exactly one group of the result.
 */
export function binCalendarGroups(
  groups: readonly CalendarGroup[],
  marks: readonly CalendarMark[],
  gapPx: number,
): CalendarGroup[] {
  const isFixed = ({ form, members }: CalendarGroup) =>
    form === "before" ||
    form === "after" ||
    form === "unknown" ||
    !members.every((at) => marks[at]!.canBin);
  const middleOf = ({ runX, runEndX }: CalendarGroup) => (runX + runEndX) / 2;
  const bins: CalendarGroup[][] = [];
  const loose = groups
    .filter((group) => !isFixed(group))
    .toSorted((a, b) => a.lane - b.lane || middleOf(a) - middleOf(b));
  for (const group of loose) {
    const bin = bins.at(-1);
    const [first] = bin ?? [];
    const isNear =
      first?.lane === group.lane &&
      first.side === group.side &&
      middleOf(group) - middleOf(first) < gapPx;
    if (bin && isNear) bin.push(group);
    else bins.push([group]);
  }
  return [...groups.filter(isFixed), ...bins.map((bin) => mergeBin(bin, marks))];
}

function mergeBin(bin: readonly CalendarGroup[], marks: readonly CalendarMark[]): CalendarGroup {
  const members = bin
    .flatMap((group) => group.members)
    .toSorted((a, b) => marks[b]!.weight - marks[a]!.weight || a - b);
  const leader = bin.find((group) => group.members.includes(members[0]!)) ?? bin[0]!;
  return { ...leader, members, isBin: members.length > 1, sum: null };
}
