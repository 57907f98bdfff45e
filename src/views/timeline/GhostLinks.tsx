import type { PlacedMark } from "../../layout/timeline/placeRun";
import type { CalendarSeries } from "../../selectors/timelineCalendar";

interface GhostLinksProps {
  marks: readonly PlacedMark[];
  series: CalendarSeries;
}

/** A fine line from a mark of the article, which stands where the article puts it, to the day that the context gives. */
export function GhostLinks({ marks, series }: GhostLinksProps) {
  const placedAt = new Map(marks.map((mark) => [mark.mark, mark]));
  return marks.flatMap((ghost) => {
    const of = series.marks[ghost.mark]?.ghostOf ?? null;
    const mark = of === null ? undefined : placedAt.get(of);
    if (!mark) return [];
    return [
      <path
        key={ghost.mark}
        d={`M${mark.x},${mark.y}L${ghost.x},${ghost.y}`}
        stroke="var(--faint)"
        strokeWidth={1}
        aria-hidden="true"
      />,
    ];
  });
}
