import type { CalendarRun } from "./placeCalendarRun";
import { LABEL_OFFSET_PX } from "./timelineSize";

/** How near to a line words may come. */
const WORD_AIR_PX = 3;

/**
 * Whether words of a run would stand on the line of writing or on its wrong side: what came before it
 * is told before it, what came after it after.
 */
export function hasWordsAcross(run: CalendarRun, lineX: number): boolean {
  const { group, items, rows, isMirrored } = run;
  const itemOf = new Map(items.map((item) => [item.key, item]));
  return rows.some(({ row, x }) =>
    row.items.some(({ key, x: offsetX }) => {
      const { text = "", widthPx = 0 } = itemOf.get(key) ?? {};
      if (text === "") return false;
      const startX = x + offsetX + (isMirrored ? 0 : LABEL_OFFSET_PX - WORD_AIR_PX);
      const endX = x + offsetX + widthPx - (isMirrored ? LABEL_OFFSET_PX - WORD_AIR_PX : 0);
      if (group.side === "before") return endX > lineX;
      if (group.side === "after") return startX < lineX;
      return startX < lineX && lineX < endX;
    }),
  );
}
