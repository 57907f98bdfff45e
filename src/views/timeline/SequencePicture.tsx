import { useMemo, useRef } from "react";
import { placeSequence } from "../../layout/timeline/placeSequence";
import { m } from "../../paraglide/messages.js";
import type { SequenceSeries } from "../../selectors/sequenceSeries";
import { useElementSize } from "../../ui/useElementSize";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { useLinked } from "../linked/LinkedContext";
import type { ViewVariant } from "../linked/viewVariant";
import { SequenceScene } from "./SequenceScene";
import { SequenceStack } from "./SequenceStack";

interface SequencePictureProps {
  variant: ViewVariant;
  series: SequenceSeries;
}

/** The sequence in the room that it has: columns side by side, or below one another. */
export function SequencePicture({ variant, series }: SequencePictureProps) {
  const room = useRef<HTMLDivElement>(null);
  const size = useElementSize(room);
  const isNowhere = useLinked().selection?.rows.size === 0;
  useRovingFocus(room);
  const placed = useMemo(
    () => (size && size.widthPx > 0 ? placeSequence(series, size, m.timeline_our_reading()) : null),
    [series, size],
  );
  return (
    <div
      ref={room}
      className={`relative min-h-0 flex-1 overflow-x-hidden overflow-y-auto ${
        variant === "page" ? "min-h-[26rem]" : "max-desk:min-h-60"
      }`}
    >
      {/* In the empty corner above the names of the lanes: a line of its own would cost a lane. */}
      {isNowhere && (
        <p
          className="text-muted px-3.5 text-xs"
          style={placed ? { position: "absolute", inlineSize: placed.columns[0]?.x } : undefined}
        >
          {m.timeline_selected_nowhere()}
        </p>
      )}
      {placed && (
        <>
          <div aria-hidden="true" style={{ height: placed.minHeightPx }} />
          <SequenceScene placed={placed} series={series} />
        </>
      )}
      {size && !placed && <SequenceStack series={series} />}
    </div>
  );
}
