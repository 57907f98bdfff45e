import { Suspense, useMemo, useRef, type ReactNode } from "react";
import { fitRelations } from "../../layout/graph/fitRelations";
import { placeRelations } from "../../layout/graph/placeRelations";
import { m } from "../../paraglide/messages.js";
import type { RelationsSeries } from "../../selectors/relations";
import { lazyPart } from "../../ui/lazyPart";
import { useElementSize } from "../../ui/useElementSize";
import { useLazyGesture } from "../../ui/useLazyGesture";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { useLinked } from "../linked/LinkedContext";
import type { ViewVariant } from "../linked/viewVariant";
import { FORCED_COLOURS } from "./forcedColours";
import { RelationsScene } from "./RelationsScene";

/** Its own chunk: few actors have room for all their ties. */
const RelationsNotices = lazyPart(
  async () => (await import("./RelationsNotices")).RelationsNotices,
);

const MOST_HEIGHT_PX = 700;

interface SidesPictureProps {
  variant: ViewVariant;
  series: RelationsSeries;
  /** What stands here when names and shapes have no room side by side. */
  otherwise: ReactNode;
}

/** Few actors: each with a place of its own, in the frame of its state or between the two. */
export function SidesPicture({ variant, series, otherwise }: SidesPictureProps) {
  const room = useRef<HTMLDivElement>(null);
  const size = useElementSize(room);
  useRovingFocus(room);
  const isMeasured = size !== null && size.widthPx > 0;
  const placed = useMemo(() => {
    if (size === null || size.widthPx === 0) return null;
    const heightPx = Math.min(MOST_HEIGHT_PX, size.heightPx);
    return placeRelations(series.graph, fitRelations({ widthPx: size.widthPx, heightPx }));
  }, [series.graph, size]);
  const drawn = useMemo(
    () =>
      placed && {
        ties: new Set([
          ...placed.ties.map(({ ref }) => ref),
          ...placed.voids.map(({ from, to }) => `tie:${from}~${to}`),
        ]),
        actors: new Set([...placed.nodes, ...placed.frames].map(({ id }) => id)),
      },
    [placed],
  );
  useLazyGesture({ placed, tell: null }, async () => {
    const { attachTieWalk, walkSides } = await import("./walkSidesPart");
    return room.current && attachTieWalk(room.current, walkSides);
  });
  const hasSelection = useLinked().state.sel !== null;
  const isMissing = drawn && series.relations.some(({ ref }) => !drawn.ties.has(ref));
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
        {isMeasured && !placed && otherwise}
      </div>
      {drawn && (hasSelection || isMissing) && (
        <Suspense>
          <RelationsNotices variant={variant} series={series} drawn={drawn} />
        </Suspense>
      )}
    </>
  );
}
