import { useMemo, useRef } from "react";
import { fitRelations } from "../../layout/graph/fitRelations";
import { placeRelations } from "../../layout/graph/placeRelations";
import { m } from "../../paraglide/messages.js";
import type { RelationsSeries } from "../../selectors/relations";
import { useElementSize } from "../../ui/useElementSize";
import { useRovingFocus } from "../../ui/useRovingFocus";
import type { ViewVariant } from "../linked/viewVariant";
import { RelationsNotices } from "./RelationsNotices";
import { RelationsScene } from "./RelationsScene";

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
  const placed = useMemo(() => {
    if (size === null || size.widthPx === 0) return null;
    const { widthPx, heightPx } = size;
    const most = { widthPx, heightPx: Math.min(MOST_HEIGHT_PX, heightPx) };
    return placeRelations(series.graph, fitRelations(most, series.graph.nodes.length));
  }, [series.graph, size]);
  return (
    <>
      <div
        ref={room}
        className={`relative mx-2 flex-1 ${
          variant === "page" ? "min-h-[26rem]" : "desk:min-h-0 min-h-[19rem]"
        }`}
      >
        {placed && size && (
          <svg
            width={size.widthPx}
            height={Math.min(MOST_HEIGHT_PX, size.heightPx)}
            viewBox={`0 0 ${placed.widthPx} ${placed.heightPx}`}
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
