import { useMemo, useRef } from "react";
import { placeRelations } from "../../layout/graph/placeRelations";
import { m } from "../../paraglide/messages.js";
import type { RelationsSeries } from "../../selectors/relations";
import { useElementSize } from "../../ui/useElementSize";
import { useRovingFocus } from "../../ui/useRovingFocus";
import type { ViewVariant } from "../linked/viewVariant";
import { RelationsNotices } from "./RelationsNotices";
import { RelationsScene } from "./RelationsScene";

/** In less the words of the ties find no place: a smaller room scrolls. */
const LEAST_WIDTH_PX = 256;
const LEAST_HEIGHTS_PX = [
  { belowWidthPx: 300, heightPx: 320 },
  { belowWidthPx: 358, heightPx: 238 },
  { belowWidthPx: 400, heightPx: 212 },
  { belowWidthPx: 440, heightPx: 200 },
];
const LEAST_HEIGHT_PX = 182;
const MOST_HEIGHT_PX = 700;

/** Grounds and lines that are not text, which the reader's own colours would leave as they are. */
const FORCED_COLOURS =
  "forced-colors:[--card:Canvas] forced-colors:[--paper:Canvas] forced-colors:[--frame:Canvas] forced-colors:[--highlight:Canvas] forced-colors:[--ink:CanvasText] forced-colors:[--muted:CanvasText] forced-colors:[--rule:CanvasText] forced-colors:[--void:CanvasText]";

interface RelationsPictureProps {
  variant: ViewVariant;
  series: RelationsSeries;
}

/** The graph in the room that it has. */
export function RelationsPicture({ variant, series }: RelationsPictureProps) {
  const room = useRef<HTMLDivElement>(null);
  const size = useElementSize(room);
  useRovingFocus(room);
  const widthPx = Math.max(LEAST_WIDTH_PX, size?.widthPx ?? 0);
  const least = LEAST_HEIGHTS_PX.find(({ belowWidthPx }) => widthPx < belowWidthPx);
  const leastPx = least?.heightPx ?? LEAST_HEIGHT_PX;
  const heightPx = Math.min(MOST_HEIGHT_PX, Math.max(leastPx, size?.heightPx ?? 0));
  const isMeasured = size !== null && size.widthPx > 0;
  const placed = useMemo(
    () => (isMeasured ? placeRelations(series.graph, { widthPx, heightPx }) : null),
    [series.graph, isMeasured, widthPx, heightPx],
  );
  return (
    <>
      <div
        ref={room}
        className={`relative mx-2 flex-1 overflow-auto ${
          variant === "page" ? "min-h-[26rem]" : "desk:min-h-0 min-h-[19rem]"
        }`}
      >
        {placed && (
          <svg
            width={placed.widthPx}
            height={placed.heightPx}
            role="group"
            aria-label={m.relations_picture_name()}
            className={`absolute ${FORCED_COLOURS}`}
          >
            <RelationsScene placed={placed} series={series} />
          </svg>
        )}
      </div>
      {placed && <RelationsNotices variant={variant} placed={placed} series={series} />}
    </>
  );
}
