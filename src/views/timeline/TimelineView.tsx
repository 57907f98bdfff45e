import { useMemo, useRef } from "react";
import { m } from "../../paraglide/messages.js";
import { selectSequence } from "../../selectors/sequenceSeries";
import { selectTimelineHeadline } from "../../selectors/timelineHeadline";
import { resolveTimeMode } from "../../selectors/timelineMode";
import { selectSequenceSummary } from "../../selectors/timelineSummary";
import { selectTimelineTable } from "../../selectors/timelineTable";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { EmptyNotice } from "../linked/EmptyNotice";
import { useLinked } from "../linked/LinkedContext";
import { ViewFrame } from "../linked/ViewFrame";
import type { ViewVariant } from "../linked/viewVariant";
import { SequencePicture } from "./SequencePicture";
import { TimelineActions } from "./TimelineActions";
import { TimelineLegend } from "./TimelineLegend";
import { TimelineTable } from "./TimelineTable";
import "./timeline.css";

/** What came first, what was said when, and how anyone knows. */
export function TimelineView({ variant }: { variant: ViewVariant }) {
  const model = useLinked();
  const container = useRef<HTMLDivElement>(null);
  useRovingFocus(container);
  const mode = resolveTimeMode(model);
  const isTable = variant === "page" && model.state.as === "table";
  const sequence = useMemo(() => selectSequence(model), [model]);
  return (
    <ViewFrame
      view="timeline"
      variant={variant}
      headline={selectTimelineHeadline(model)}
      subtitle={m.timeline_subtitle_sequence()}
      actions={<TimelineActions variant={variant} mode={mode} isTable={isTable} />}
      legend={
        isTable ? undefined : (
          <TimelineLegend
            marks={sequence.marks}
            hasReading={sequence.marks.some(({ basis }) => basis === "reading")}
            hasSoft={sequence.columns.some(({ softness }) => softness !== "none")}
            hasTicks={variant === "page" && model.state.by === "issue"}
          />
        )
      }
      summary={selectSequenceSummary(model, sequence)}
    >
      <div ref={container} className="flex min-h-0 flex-1 flex-col">
        {isTable ? (
          <TimelineTable rows={selectTimelineTable(model, sequence)} />
        ) : (
          <SequencePicture variant={variant} series={sequence} />
        )}
      </div>
      <EmptyNotice placement={isTable ? "inline" : "over"} />
    </ViewFrame>
  );
}
