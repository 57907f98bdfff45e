import {
  Suspense,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";
import type { PlacedMap } from "../../layout/map/placeMap";
import type { Reference } from "../../model/reference";
import { m } from "../../paraglide/messages.js";
import { selectMapSight } from "../../selectors/mapSight";
import { setMapCamera } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import type { MapCamera } from "../../state/viewState";
import { Awaited } from "../../ui/Awaited";
import { lazyPart } from "../../ui/lazyPart";
import { useElementSize } from "../../ui/useElementSize";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { useLinked } from "../linked/LinkedContext";
import type { ViewVariant } from "../linked/viewVariant";
import { MapControls } from "./MapControls";
import { MapScene } from "./MapScene";
import { PICTURE_HEIGHT } from "./pictureHeight";
import { useCoarsePointer } from "./useCoarsePointer";
import { useMapAnnouncement } from "./useMapAnnouncement";
import { useMapKeys } from "./useMapKeys";
import { useMapLayout, type MapLayoutInput } from "./useMapLayout";
import { useMapZoom } from "./useMapZoom";

interface MapPictureProps extends MapLayoutInput {
  variant: ViewVariant;
  /** Stands below; its marks and those of the map are one Tab stop. */
  children: ReactNode;
}

/** The page alone has it. */
const CloseUpButton = lazyPart(async () => (await import("./CloseUpButton")).CloseUpButton);
const SpotList = lazyPart(async () => (await import("./SpotList")).SpotList);
/** As the map opens for the article alone there is nothing to notice. */
const MapNotices = lazyPart(async () => (await import("./MapNotices")).MapNotices);
const RecordsDialog = lazyPart(async () => (await import("../linked/RecordsDialog")).RecordsDialog);

const FINE_TARGET_PX = 24;
const COARSE_TARGET_PX = 32;
const COARSE_ROOMY_TARGET_PX = 44;

/** The map itself: measured, placed, drawn, and moved by wheel, mouse, fingers, keys or buttons. */
export function MapPicture({ variant, children, ...layout }: MapPictureProps) {
  const model = useLinked();
  const { state } = model;
  const dispatch = useDispatch();
  const container = useRef<HTMLDivElement>(null);
  const viewport = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const scene = useRef<SVGGElement>(null);
  const size = useElementSize(viewport);
  const [openRows, setOpenRows] = useState<readonly number[]>();
  const isCoarse = useCoarsePointer();
  const targetPx = !isCoarse
    ? FINE_TARGET_PX
    : (size?.widthPx ?? 0) >= 700
      ? COARSE_ROOMY_TARGET_PX
      : COARSE_TARGET_PX;
  const hasCloseUp = variant === "page" && layout.relations.borders.length > 0;
  const placed = useMapLayout(layout, size, state, { targetPx, hasCloseUp });
  const onCamera = useCallback(
    (camera: MapCamera | null) => dispatch(setMapCamera(camera)),
    [dispatch],
  );
  useMapZoom({ svg, scene, viewport }, placed, onCamera);
  const keys = useMapKeys(placed, onCamera);
  const drawn = useMemo(() => drawnReferences(placed), [placed]);
  useMapAnnouncement(state.map, placed && drawn);
  const isElsewhere = selectMapSight(layout.series, model, drawn) === "elsewhere";
  const isDrawn = placed !== null;
  useLayoutEffect(() => {
    // The tray stands before the marks are drawn: once they are, the Tab stop is theirs.
    if (isDrawn) container.current?.querySelectorAll<HTMLElement>("[data-roving]").forEach(release);
  }, [isDrawn]);
  useRovingFocus(container);
  return (
    <div ref={container} className="flex min-h-0 flex-1 flex-col">
      <div
        {...keys.viewport}
        ref={viewport}
        className={`bg-sea relative flex-1 overflow-hidden ${PICTURE_HEIGHT[variant]}`}
      >
        {placed && size && (
          <>
            <svg
              ref={svg}
              role="group"
              aria-label={m.map_label()}
              width={size.widthPx}
              height={size.heightPx}
              className="absolute inset-0 touch-pan-x touch-pan-y select-none"
            >
              <MapScene placed={placed} scene={scene} onOpen={setOpenRows} />
            </svg>
            <MapControls
              camera={placed.camera}
              box={placed.controls}
              onZoom={keys.zoomBy}
              onFit={() => onCamera(null)}
            >
              {hasCloseUp && (
                <Suspense fallback={<Awaited />}>
                  <CloseUpButton {...layout} placed={placed} onCamera={onCamera} />
                </Suspense>
              )}
            </MapControls>
            {(isElsewhere || placed.spots.notice) && (
              <Suspense fallback={<Awaited />}>
                <MapNotices
                  isElsewhere={isElsewhere}
                  placed={placed}
                  onShow={() => onCamera(null)}
                />
              </Suspense>
            )}
          </>
        )}
      </div>
      <div className="flex flex-wrap">
        {children}
        {variant === "page" && placed && placed.spots.marks.length > 0 && (
          <Suspense fallback={<Awaited />}>
            <SpotList marks={placed.spots.marks} onOpen={setOpenRows} />
          </Suspense>
        )}
      </div>
      {openRows && (
        <Suspense fallback={<Awaited />}>
          <RecordsDialog rows={openRows} onClose={() => setOpenRows(undefined)} />
        </Suspense>
      )}
    </div>
  );
}

function release(item: HTMLElement): void {
  if (item !== document.activeElement) item.tabIndex = -1;
}

function drawnReferences(placed: PlacedMap | null): ReadonlySet<Reference> {
  const places = [...(placed?.callouts ?? []), ...(placed?.inset ? [placed.inset] : [])];
  const marks = [...places, ...(placed?.links ?? [])].flatMap((group) => group.marks);
  const spots = [...(placed?.spots.marks ?? [])].flatMap((mark) => mark.spots);
  return new Set([
    ...spots.flatMap(({ ref, records }) => [ref, ...records.map((record) => record.ref)]),
    ...places.map(({ place }) => place.ref),
    ...marks.map(({ record }) => record.ref),
  ]);
}
