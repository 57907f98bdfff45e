import type { CalendarMark } from "../../selectors/calendarMarks";
import type { CalendarScale } from "./calendarScale";
import type { PackedLane } from "./chooseCalendarLabels";
import type { CalendarRun } from "./placeCalendarRun";
import { OVERHANG_PX } from "./resolveRunRoom";
import { ROW_PX } from "./timelineSize";

/** How far apart two marks of different rows must be for their order to be seen. */
const STEP_PX = ROW_PX / 2;
/** As long as chains of words that order records are; more where rows hold each other back. */
const MAX_PASSES = 6;

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
  // A row that moves back may pass what is before it, which the next pass moves.
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    let hasMoved = false;
    for (const [at, after] of places) {
      for (const earlier of marks[at]!.follows) {
        const before = places.get(earlier);
        if (!before || before.placed === after.placed) continue;
        const excessPx = startOf(before) + STEP_PX - startOf(after);
        const roomPx = startOf({ placed: before.placed, x: 0 }) - scale.startX + OVERHANG_PX;
        const shiftPx = Math.min(excessPx, roomPx);
        if (shiftPx <= 0) continue;
        shifts.set(before.placed, (shifts.get(before.placed) ?? 0) + shiftPx);
        hasMoved = true;
      }
    }
    if (!hasMoved) break;
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
