import { Suspense } from "react";
import { m } from "../../paraglide/messages.js";
import { resolveTimeMode } from "../../selectors/timelineMode";
import { lazyPart } from "../../ui/lazyPart";
import { Pending } from "../../ui/Pending";
import { usePrefetch } from "../../ui/usePrefetch";
import { useLinked } from "../linked/LinkedContext";
import type { ViewVariant } from "../linked/viewVariant";
import { SequenceTimeline } from "./SequenceTimeline";
import { TimelineFrame } from "./TimelineFrame";

const loadCalendar = () => import("./CalendarTimeline");

/** A chunk of its own: the first picture of most readers is the sequence. */
const CalendarTimeline = lazyPart(async () => (await loadCalendar()).CalendarTimeline);

/** What came first, what was said when, and how anyone knows. */
export function TimelineView({ variant }: { variant: ViewVariant }) {
  const model = useLinked();
  const mode = resolveTimeMode(model);
  const isTable = variant === "page" && model.state.as === "table";
  usePrefetch(loadCalendar);
  return (
    <Suspense
      fallback={
        <TimelineFrame variant={variant} mode={mode}>
          <Pending label={m.loading_view()} />
        </TimelineFrame>
      }
    >
      {mode === "calendar" && !isTable ? (
        <CalendarTimeline variant={variant} />
      ) : (
        <SequenceTimeline variant={variant} mode={mode} isTable={isTable} />
      )}
    </Suspense>
  );
}
