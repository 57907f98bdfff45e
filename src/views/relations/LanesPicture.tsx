import { useMemo, useRef } from "react";
import { placeLanes } from "../../layout/lanes/placeLanes";
import { listNeighbours, walkLanes } from "../../layout/lanes/walkLanes";
import { m } from "../../paraglide/messages.js";
import { selectBundleLabel } from "../../selectors/relationsBundle";
import { rollUpTie } from "../../selectors/rollUpTie";
import { useElementSize } from "../../ui/useElementSize";
import { useLazyGesture } from "../../ui/useLazyGesture";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { useLinked } from "../linked/LinkedContext";
import { ArticleSilences } from "./ArticleSilences";
import { attachTieWalk } from "./attachTieWalk";
import { FORCED_COLOURS } from "./forcedColours";
import { LanesContext } from "./LanesContext";
import { LanesNotes } from "./LanesNotes";
import { LanesScene } from "./LanesScene";
import type { RelationsPictureProps } from "./relationsLayouts";
import { RelationsNotices } from "./RelationsNotices";

/** A page may be scrolled; a card has the room that it has. */
const MOST_PAGE_PX = 1100;
const WANTED_PAGE_PX = 520;

/** Many actors: what ties the leading two level between them, everyone else below. */
export function LanesPicture({ variant, series }: RelationsPictureProps) {
  const view = useRef<HTMLDivElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const size = useElementSize(room);
  useRovingFocus(view);
  const { graph } = series;
  const { index, state, level } = useLinked();
  const keep = state.sel && rollUpTie(index, state.sel, level);
  const widthPx = size?.widthPx ?? 0;
  const mostHeightPx = variant === "page" ? MOST_PAGE_PX : (size?.heightPx ?? 0);
  const wantedHeightPx = variant === "page" ? WANTED_PAGE_PX : mostHeightPx;
  const labels = useMemo(
    () => new Map(graph.relations.map((relation) => [relation.ref, selectBundleLabel(relation)])),
    [graph],
  );
  const placed = useMemo(
    () =>
      widthPx > 0
        ? placeLanes(graph, labels, { widthPx, mostHeightPx, wantedHeightPx, keep })
        : null,
    [graph, labels, widthPx, mostHeightPx, wantedHeightPx, keep],
  );
  const part = useMemo(() => {
    if (!placed) return null;
    const ties = placed.bundles.map(({ ref }) => ref);
    return {
      neighbours: listNeighbours(placed),
      standing: new Set(placed.actors.map(({ id }) => id)),
      drawn: new Set<string>([
        ...ties,
        ...placed.silences.map(({ from, to }) => `tie:${from}~${to}`),
      ]),
    };
  }, [placed]);
  useLazyGesture({ placed, tell: null }, async () =>
    Promise.resolve(view.current && attachTieWalk(view.current, walkLanes)),
  );
  return (
    <div ref={view} className="flex min-h-0 flex-1 flex-col">
      <div
        ref={room}
        className={`relative mx-2 flex-1 ${variant === "page" ? "" : "desk:min-h-0 min-h-[26rem]"}`}
      >
        {placed && part && (
          <LanesContext value={part}>
            <svg
              width={widthPx}
              height={placed.heightPx}
              viewBox={`0 0 ${widthPx} ${placed.heightPx}`}
              role="group"
              aria-label={m.relations_picture_name()}
              className={`${variant === "page" ? "block" : "absolute"} ${FORCED_COLOURS}`}
            >
              <LanesScene placed={placed} series={series} />
            </svg>
          </LanesContext>
        )}
      </div>
      {placed && part && (
        <>
          <RelationsNotices
            variant={variant}
            series={series}
            drawn={{ ties: part.drawn, actors: part.standing }}
          />
          <ArticleSilences />
          {variant === "page" && <LanesNotes ids={placed.omittedActors} series={series} />}
        </>
      )}
    </div>
  );
}
