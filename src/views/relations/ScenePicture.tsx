import { Suspense, useMemo, useRef } from "react";
import { fitRelations } from "../../layout/graph/fitRelations";
import type { SceneLayout } from "../../layout/graph/graphScene";
import { placeRelations } from "../../layout/graph/placeRelations";
import { m } from "../../paraglide/messages.js";
import { Awaited } from "../../ui/Awaited";
import { lazyPart } from "../../ui/lazyPart";
import { useElementSize } from "../../ui/useElementSize";
import { useLazyGesture } from "../../ui/useLazyGesture";
import { useLazyModule } from "../../ui/useLazyModule";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { useLinked } from "../linked/LinkedContext";
import { FORCED_COLOURS } from "./forcedColours";
import type { RelationsPictureProps } from "./relationsLayouts";
import { RelationsScene } from "./RelationsScene";
import { useMovedActors } from "./useMovedActors";

/** Its own chunk: few actors have room for all their ties. */
const RelationsNotices = lazyPart(
  async () => (await import("./RelationsNotices")).RelationsNotices,
);

/** Moving actors: what only a page and few links need. */
const loadMoves = () => import("./sceneMovesPart");

const MOST_HEIGHT_PX = 700;

interface ScenePictureProps extends RelationsPictureProps {
  layout: SceneLayout;
}

/** Few actors, each with a place of its own, and ties that find their ways around them. */
export function ScenePicture({ variant, series, layout, otherwise }: ScenePictureProps) {
  const { sel } = useLinked().state;
  const moved = useMovedActors();
  const hasMoved = moved.length > 0;
  const part = useLazyModule(loadMoves, variant === "page" || hasMoved);
  const room = useRef<HTMLDivElement>(null);
  const size = useElementSize(room);
  useRovingFocus(room);
  const isReady = size !== null && size.widthPx > 0 && (part !== null || !hasMoved);
  const placed = useMemo(() => {
    if (size === null || size.widthPx === 0) return null;
    const heightPx = Math.min(MOST_HEIGHT_PX, size.heightPx);
    const fitted = fitRelations({ widthPx: size.widthPx, heightPx });
    if (!hasMoved) return placeRelations(series.graph, fitted, layout);
    return part?.placeMoved(series.graph, fitted, layout, moved) ?? null;
  }, [series.graph, size, layout, hasMoved, moved, part]);
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
            aria-label={
              part && variant === "page" ? part.pictureName() : m.relations_picture_name()
            }
            className={`absolute ${FORCED_COLOURS}`}
          >
            <RelationsScene placed={placed} series={series} />
          </svg>
        )}
        {isReady && !placed && otherwise}
      </div>
      {part && placed && size && variant === "page" && (
        <part.SceneMover
          room={room}
          graph={series.graph}
          layout={layout}
          placed={placed}
          moved={moved}
          scale={size.widthPx / placed.widthPx}
        />
      )}
      {drawn && (sel !== null || isMissing) && (
        <Suspense fallback={<Awaited />}>
          <RelationsNotices
            variant={variant}
            series={series}
            drawn={drawn}
            {...(hasMoved && part && { told: part.tellDrawn })}
          />
        </Suspense>
      )}
    </>
  );
}
