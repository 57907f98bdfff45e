import { useMemo, useRef } from "react";
import { placeRelations } from "../../layout/graph/placeRelations";
import { m } from "../../paraglide/messages.js";
import type { RelationsSeries } from "../../selectors/relations";
import { useElementSize } from "../../ui/useElementSize";
import type { ViewVariant } from "../linked/viewVariant";
import { RelationsNotices } from "./RelationsNotices";
import { RelationsScene } from "./RelationsScene";

/** Below this the words of the ties find no place; a smaller room scrolls. */
const LEAST_WIDTH_PX = 280;
const LEAST_HEIGHT_PX = 200;
const MOST_HEIGHT_PX = 700;

interface RelationsPictureProps {
  variant: ViewVariant;
  series: RelationsSeries;
}

/** The graph in the room that it has. */
export function RelationsPicture({ variant, series }: RelationsPictureProps) {
  const room = useRef<HTMLDivElement>(null);
  const size = useElementSize(room);
  const widthPx = Math.max(LEAST_WIDTH_PX, size?.widthPx ?? 0);
  const heightPx = Math.min(MOST_HEIGHT_PX, Math.max(LEAST_HEIGHT_PX, size?.heightPx ?? 0));
  const isMeasured = size !== null && size.widthPx > 0;
  const placed = useMemo(
    () => (isMeasured ? placeRelations(series.graph, { widthPx, heightPx }) : null),
    [series.graph, isMeasured, widthPx, heightPx],
  );
  return (
    <>
      <div
        ref={room}
        className={`min-h-0 flex-1 overflow-hidden px-2 ${variant === "page" ? "min-h-[26rem]" : ""}`}
      >
        {placed && (
          <svg
            width={placed.widthPx}
            height={placed.heightPx}
            role="group"
            aria-label={m.relations_picture_name()}
            className="block"
          >
            <RelationsScene placed={placed} series={series} />
          </svg>
        )}
      </div>
      {placed && <RelationsNotices variant={variant} placed={placed} series={series} />}
    </>
  );
}
