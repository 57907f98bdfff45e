import type { CalendarMark } from "../../selectors/calendarMarks";
import type { CalendarGroup } from "./calendarGroups";
import type { RunLook } from "./placeCalendarRun";
import type { RunMark } from "./placeRun";

/**
 * With the words to be tried; of a bin the first of its marks with how many records more it stands for, or
 * what all are in a word.
 */
export function tellRunMarks(
  marks: readonly CalendarMark[],
  group: CalendarGroup,
  labels: RunLook["labels"],
): readonly RunMark[] {
  const told: RunMark[] = [];
  for (const at of group.members) {
    const { label, datedLabel, basis } = marks[at]!;
    told[at] = { label: labels === "dated" ? (datedLabel ?? label) : label, basis };
  }
  if (!group.isBin) return told;
  const leader = group.members[0]!;
  const total = group.members.reduce((sum, at) => sum + marks[at]!.rows.length, 0);
  told[leader] =
    group.sum !== null && labels !== "none"
      ? { label: group.sum, basis: null }
      : { ...told[leader]!, more: total - 1 };
  return told;
}
