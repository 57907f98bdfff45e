import { useMemo } from "react";
import { m } from "../../paraglide/messages.js";
import { selectCalendarSummary } from "../../selectors/calendarSummary";
import { selectCalendar } from "../../selectors/timelineCalendar";
import { useLinked } from "../linked/LinkedContext";
import type { ViewVariant } from "../linked/viewVariant";
import { CalendarNotices } from "./CalendarNotices";
import { CalendarPicture } from "./CalendarPicture";
import { TimelineFrame } from "./TimelineFrame";
import { TimelineLegend } from "./TimelineLegend";

/** The records on the days that their sources give. */
export function CalendarTimeline({ variant }: { variant: ViewVariant }) {
  const model = useLinked();
  const series = useMemo(() => selectCalendar(model), [model]);
  return (
    <TimelineFrame
      variant={variant}
      mode="calendar"
      notices={<CalendarNotices calendar={series} />}
      legend={
        <TimelineLegend
          marks={series.marks}
          hasSoft={series.marks.some(({ span }) => span.start === null || span.end === null)}
          isCalendar
        />
      }
      summary={selectCalendarSummary(model, series)}
    >
      {series.window ? (
        <CalendarPicture variant={variant} series={series} />
      ) : (
        <p className="text-muted p-3.5 text-sm">{m.timeline_no_dates()}</p>
      )}
    </TimelineFrame>
  );
}
