import type { CalendarDrawing } from "../../selectors/calendarDrawing";
import type { CalendarGroup } from "./calendarGroups";
import { ROW_PX } from "./timelineSize";

/**
 * The same groups, those of a day that is too short for their marks as one counted mark on it: where
 * rows do not suffice to set its marks below one another. A key mark always stands for itself.
 */
export function countDayGroups(
  groups: readonly CalendarGroup[],
  { marks, sumUp }: Pick<CalendarDrawing, "marks" | "sumUp">,
): CalendarGroup[] {
  return groups.map((group) => {
    const { members, runX, runEndX } = group;
    const fitsDay = members.length * ROW_PX <= runEndX - runX;
    if (group.form !== "day" || members.length < 2 || fitsDay) return group;
    if (members.some((at) => marks[at]!.isKey)) return group;
    const byWeight = members.toSorted((a, b) => marks[b]!.weight - marks[a]!.weight || a - b);
    return { ...group, members: byWeight, isBin: true, sum: sumUp(byWeight) };
  });
}
