import { Suspense, useMemo } from "react";
import { m } from "../../paraglide/messages.js";
import { selectSequence } from "../../selectors/sequenceSeries";
import { selectSequenceSummary } from "../../selectors/timelineSummary";
import type { TimeMode } from "../../state/viewState";
import { lazyPart } from "../../ui/lazyPart";
import { Pending } from "../../ui/Pending";
import { useLinked } from "../linked/LinkedContext";
import type { ViewVariant } from "../linked/viewVariant";
import { SequencePicture } from "./SequencePicture";
import { TimelineFrame } from "./TimelineFrame";
import { TimelineLegend } from "./TimelineLegend";

const TimelineTable = lazyPart(async () => (await import("./TimelineTable")).TimelineTable);

interface SequenceTimelineProps {
  variant: ViewVariant;
  mode: TimeMode;
  isTable: boolean;
}

/** The records in their order, as a picture; as a table whichever picture it stands for. */
export function SequenceTimeline({ variant, mode, isTable }: SequenceTimelineProps) {
  const model = useLinked();
  const series = useMemo(() => selectSequence(model), [model]);
  return (
    <TimelineFrame
      variant={variant}
      mode={mode}
      isTable={isTable}
      notices={!isTable && <NowhereNotice />}
      legend={
        isTable ? undefined : (
          <TimelineLegend
            marks={series.marks}
            hasSoft={series.columns.some(({ softness }) => softness !== "none")}
            isCalendar={false}
          />
        )
      }
      summary={selectSequenceSummary(model, series)}
    >
      {isTable ? (
        <Suspense fallback={<Pending label={m.loading_view()} />}>
          <TimelineTable sequence={series} />
        </Suspense>
      ) : (
        <SequencePicture variant={variant} series={series} />
      )}
    </TimelineFrame>
  );
}

/** A selection that no mark stands for. */
function NowhereNotice() {
  const { selection } = useLinked();
  if (selection === null || selection.rows.size > 0) return null;
  return <p className="text-muted px-3.5 text-xs leading-6">{m.timeline_selected_nowhere()}</p>;
}
