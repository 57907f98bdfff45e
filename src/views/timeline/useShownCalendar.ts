import { useMemo } from "react";
import { followCrowd } from "../../layout/timeline/followCrowd";
import { followWindow } from "../../layout/timeline/followWindow";
import { placeCalendar, type PlacedCalendar } from "../../layout/timeline/placeCalendar";
import { placeCrowd, type PlacedCrowd } from "../../layout/timeline/placeCrowd";
import { selectCalendar, type CalendarSeries } from "../../selectors/timelineCalendar";
import { formatTimelineWindow } from "../../selectors/timelineWindow";
import type { TimeMove } from "../../state/interaction";
import type { ElementSize } from "../../ui/useElementSize";
import { useLinked } from "../linked/LinkedContext";

interface ShownCalendar {
  /** What the marks of the picture are positions in. */
  series: CalendarSeries;
  placed: PlacedCalendar | null;
  /** In its place where the records are too many for marks. */
  crowd: PlacedCrowd | null;
}

/**
 * The picture of the address, or on its way to another window: set anew where the hand rests, and
 * meanwhile only shifted and stretched, since to set it takes longer than a step may.
 */
export function useShownCalendar(
  series: CalendarSeries,
  size: ElementSize | null,
  move: TimeMove | null,
): ShownCalendar {
  const model = useLinked();
  const laidWindow = move?.laid ?? null;
  const laid = useMemo(
    () =>
      laidWindow === null
        ? series
        : selectCalendar({
            ...model,
            state: { ...model.state, t: formatTimelineWindow(laidWindow) },
          }),
    [model, series, laidWindow],
  );
  const { drawing } = laid;
  const placed = useMemo(
    () => (size && size.widthPx > 0 && !drawing.crowd ? placeCalendar(drawing, size) : null),
    [drawing, size],
  );
  const crowd = useMemo(
    () =>
      size && size.widthPx > 0 && drawing.crowd ? placeCrowd(drawing, drawing.crowd, size) : null,
    [drawing, size],
  );
  const shown = move?.shown;
  const followed = useMemo(
    () =>
      placed && shown && laid.window ? followWindow(placed, laid.window, shown, laid.cal) : placed,
    [placed, shown, laid],
  );
  const followedCrowd = useMemo(
    () => (crowd && shown ? followCrowd(crowd, shown, laid.cal) : crowd),
    [crowd, shown, laid],
  );
  return { series: laid, placed: followed, crowd: followedCrowd };
}
