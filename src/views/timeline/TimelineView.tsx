import { Suspense, useMemo, useRef } from "react";
import { selectSequence } from "../../selectors/sequenceSeries";
import { selectTimelineHeadline } from "../../selectors/timelineHeadline";
import { resolveTimeMode } from "../../selectors/timelineMode";
import { selectTimelineSubtitle } from "../../selectors/timelineSubtitle";
import { selectSequenceSummary } from "../../selectors/timelineSummary";
import { m } from "../../paraglide/messages.js";
import { lazyPart } from "../../ui/lazyPart";
import { Pending } from "../../ui/Pending";
import { useLazyModule } from "../../ui/useLazyModule";
import { usePrefetch } from "../../ui/usePrefetch";
import { EmptyNotice } from "../linked/EmptyNotice";
import { useLinked } from "../linked/LinkedContext";
import { ViewFrame } from "../linked/ViewFrame";
import type { ViewVariant } from "../linked/viewVariant";
import { SequenceLegend } from "./SequenceLegend";
import { SequencePicture } from "./SequencePicture";
import { TimelineActions } from "./TimelineActions";
import "./timeline.css";

/** A chunk of its own: the first picture of most readers is the sequence. */
const loadCalendar = () => import("./calendarPart");

/** What only the page has. */
const loadPage = () => import("./timelinePagePart");

const OtherForm = lazyPart(async () => (await import("./TimelineForm")).TimelineForm);

/** What came first, what was said when, and how anyone knows. */
export function TimelineView({ variant }: { variant: ViewVariant }) {
  const model = useLinked();
  const container = useRef<HTMLDivElement>(null);
  const mode = resolveTimeMode(model);
  usePrefetch(loadCalendar);
  const form = variant === "page" ? model.state.as : "picture";
  const isPicture = form === "picture";
  const isCalendar = mode === "calendar" && isPicture;
  const sequence = useMemo(() => (isCalendar ? null : selectSequence(model)), [isCalendar, model]);
  const part = useLazyModule(loadCalendar, isCalendar);
  const calendar = useMemo(() => part?.selectCalendar(model) ?? null, [part, model]);
  const page = useLazyModule(loadPage, variant === "page");
  const subtitle = selectTimelineSubtitle(model, mode);
  return (
    <ViewFrame
      view="timeline"
      variant={variant}
      headline={selectTimelineHeadline(model)}
      subtitle={
        <>
          {subtitle.lead}
          {/* Beside open details the actions need the room, as a second line would cost a row. */}
          <span className="@max-[48rem]:hidden">{subtitle.rest}</span>
        </>
      }
      actions={<TimelineActions variant={variant} mode={mode} form={form} />}
      legend={
        part && calendar ? (
          <part.CalendarLegend series={calendar} />
        ) : sequence && isPicture ? (
          <SequenceLegend series={sequence} />
        ) : undefined
      }
      summary={
        part && calendar
          ? part.selectCalendarSummary(model, calendar)
          : sequence
            ? selectSequenceSummary(model, sequence)
            : ""
      }
      className="@container min-h-0"
    >
      {part && calendar && <part.CalendarNotices variant={variant} calendar={calendar} />}
      {page && <page.RecordStepper pictureRef={container} />}
      <div ref={container} className="desk:@max-[40rem]:mb-0 -mb-1 flex min-h-0 flex-1 flex-col">
        {!isPicture && sequence ? (
          <Suspense fallback={<Pending label={m.loading_view()} />}>
            <OtherForm form={form} mode={mode} sequence={sequence} />
          </Suspense>
        ) : calendar && !calendar.window ? (
          <p className="text-muted p-3.5 text-sm">{m.timeline_no_dates()}</p>
        ) : part && calendar ? (
          <part.CalendarPicture variant={variant} series={calendar} />
        ) : sequence ? (
          <SequencePicture variant={variant} series={sequence} />
        ) : (
          <Pending label={m.loading_view()} />
        )}
      </div>
      {page && form !== "outline" && (
        <page.SelectedOutOfView key={`${mode} ${form}`} listRef={container} />
      )}
      {variant === "page" && <EmptyNotice placement={isPicture ? "over" : "inline"} />}
    </ViewFrame>
  );
}
