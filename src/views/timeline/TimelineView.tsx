import { Suspense, useMemo, useRef } from "react";
import { hasContext } from "../../selectors/countText";
import { selectSequence } from "../../selectors/sequenceSeries";
import { selectCalendar } from "../../selectors/timelineCalendar";
import { selectTimelineHeadline } from "../../selectors/timelineHeadline";
import { resolveTimeMode } from "../../selectors/timelineMode";
import { selectTimelineSubtitle } from "../../selectors/timelineSubtitle";
import { selectCalendarSummary, selectSequenceSummary } from "../../selectors/timelineSummary";
import { m } from "../../paraglide/messages.js";
import { lazyPart } from "../../ui/lazyPart";
import { Pending } from "../../ui/Pending";
import { usePrefetch } from "../../ui/usePrefetch";
import { EmptyNotice } from "../linked/EmptyNotice";
import { useLinked } from "../linked/LinkedContext";
import { SelectedOutOfView } from "../linked/SelectedOutOfView";
import { ViewFrame } from "../linked/ViewFrame";
import type { ViewVariant } from "../linked/viewVariant";
import { SequencePicture } from "./SequencePicture";
import { TimelineActions } from "./TimelineActions";
import { TimelineLegend } from "./TimelineLegend";
import { TimelineNotices } from "./TimelineNotices";
import "./timeline.css";

const loadCalendar = () => import("./CalendarPicture");

/** A chunk of its own: the first picture of most readers is the sequence. */
const CalendarPicture = lazyPart(async () => (await loadCalendar()).CalendarPicture);

const TimelineTable = lazyPart(async () => (await import("./TimelineTable")).TimelineTable);

/** What came first, what was said when, and how anyone knows. */
export function TimelineView({ variant }: { variant: ViewVariant }) {
  const model = useLinked();
  const container = useRef<HTMLDivElement>(null);
  const mode = resolveTimeMode(model);
  usePrefetch(loadCalendar);
  const isTable = variant === "page" && model.state.as === "table";
  const sequence = useMemo(() => selectSequence(model), [model]);
  const calendar = useMemo(
    () => (mode === "calendar" && !isTable ? selectCalendar(model) : null),
    [model, mode, isTable],
  );
  const subtitle = selectTimelineSubtitle(model, mode);
  const summary = calendar
    ? selectCalendarSummary(model, calendar)
    : selectSequenceSummary(model, sequence);
  return (
    <ViewFrame
      view="timeline"
      variant={variant}
      headline={selectTimelineHeadline(model)}
      subtitle={
        <>
          {subtitle.lead}
          <span
            className={hasContext(model.filter) ? "@max-[48rem]:hidden" : "@max-[40rem]:hidden"}
          >
            {subtitle.rest}
          </span>
        </>
      }
      actions={<TimelineActions variant={variant} mode={mode} isTable={isTable} />}
      legend={isTable ? undefined : <TimelineLegend sequence={sequence} calendar={calendar} />}
      summary={summary}
      className="@container min-h-0"
    >
      {!isTable && <TimelineNotices calendar={calendar} />}
      <div ref={container} className="desk:@max-[40rem]:mb-0 -mb-1 flex min-h-0 flex-1 flex-col">
        {isTable ? (
          <Suspense fallback={<Pending label={m.loading_view()} />}>
            <TimelineTable sequence={sequence} />
          </Suspense>
        ) : calendar && !calendar.window ? (
          <p className="text-muted p-3.5 text-sm">{m.timeline_no_dates()}</p>
        ) : calendar ? (
          <Suspense fallback={<Pending label={m.loading_view()} />}>
            <CalendarPicture variant={variant} series={calendar} />
          </Suspense>
        ) : (
          <SequencePicture variant={variant} series={sequence} />
        )}
      </div>
      {variant === "page" && <SelectedOutOfView key={`${mode} ${isTable}`} listRef={container} />}
      <EmptyNotice placement={isTable ? "inline" : "over"} />
    </ViewFrame>
  );
}
