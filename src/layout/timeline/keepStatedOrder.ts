import type { CalendarMark } from "../../selectors/timelineCalendar";
import type { CalendarScale } from "./calendarScale";
import type { PackedLane } from "./chooseCalendarLabels";
import type { CalendarRun } from "./placeCalendarRun";
import { OVERHANG_PX } from "./resolveRunRoom";
import { ROW_PX } from "./timelineSize";

/**
 * Each lane packs on its own: of two marks on no day, a row moves back inside its band where it holds
 * the one that is said to come before the other.
 */
export function keepStatedOrder(
  lanes: readonly PackedLane[],
  marks: readonly CalendarMark[],
  scale: CalendarScale,
): PackedLane[] {
  const shifts = new Map<CalendarRun["rows"][number], number>();
  const places = new Map(
    lanes.flatMap(({ packed }) =>
      packed.flatMap(({ run }) =>
        run.group.form === "before"
          ? run.rows.flatMap((placed) =>
              placed.row.items.map(({ key, x }) => [key, { placed, x }] as const),
            )
          : [],
      ),
    ),
  );
  const startOf = ({ placed, x }: { placed: CalendarRun["rows"][number]; x: number }) =>
    placed.x + x - (shifts.get(placed) ?? 0);
  // From the last to the first, so that a row which moves back takes those before it along.
  for (const at of [...places.keys()].toSorted(
    (a, b) => startOf(places.get(b)!) - startOf(places.get(a)!),
  )) {
    for (const earlier of marks[at]!.follows) {
      const [before, after] = [places.get(earlier), places.get(at)!];
      if (!before || before.placed === after.placed) continue;
      const excessPx = startOf(before) + ROW_PX - startOf(after);
      const roomPx = startOf({ placed: before.placed, x: 0 }) - scale.startX + OVERHANG_PX;
      if (excessPx <= 0) continue;
      const shiftPx = (shifts.get(before.placed) ?? 0) + Math.max(0, Math.min(excessPx, roomPx));
      shifts.set(before.placed, shiftPx);
    }
  }
  if (shifts.size === 0) return [...lanes];
  return lanes.map((lane) => ({
    ...lane,
    packed: lane.packed.map((packed) => ({
      ...packed,
      run: {
        ...packed.run,
        rows: packed.run.rows.map((placed) => ({
          ...placed,
          x: placed.x - (shifts.get(placed) ?? 0),
        })),
      },
    })),
  }));
}
