import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import { cameraAfter } from "../../layout/map/mapCameraMoves";
import type { PlacedMap } from "../../layout/map/placeMap";
import type { MapCamera } from "../../state/viewState";
import { onceReady } from "../../ui/useReady";
import type { MapZoomHandle } from "./attachMapZoom";

interface MapZoomTargets {
  svg: RefObject<SVGSVGElement | null>;
  scene: RefObject<SVGGElement | null>;
  /** Has the keyboard focus when the reader works with the map itself. */
  viewport: RefObject<HTMLElement | null>;
}

/**
 * Zoom and pan by wheel, mouse and touch, loaded after the picture stands. While a gesture lasts
 * only the scene's transform changes; `onCamera` gets the camera once at its end.
 */
export function useMapZoom(
  { svg, scene, viewport }: MapZoomTargets,
  placed: PlacedMap | null,
  onCamera: (camera: MapCamera) => void,
): void {
  const handle = useRef<MapZoomHandle | null>(null);
  const latest = useRef({ placed, onCamera });
  const isDrawn = placed !== null;

  useLayoutEffect(() => {
    latest.current = { placed, onCamera };
    if (placed) handle.current?.settle(placed.camera.zoom);
  }, [placed, onCamera]);

  useEffect(() => {
    if (!isDrawn) return;
    let isGone = false;
    const attach = async () => {
      const { attachMapZoom } = await import("./attachMapZoom");
      if (isGone || !svg.current || !scene.current) return;
      const attached = attachMapZoom(svg.current, scene.current, {
        ownsWheel: () => viewport.current !== null && document.activeElement === viewport.current,
        onEnd: (gesture) => {
          const now = latest.current;
          if (!now.placed) return;
          const camera = cameraAfter(now.placed, gesture);
          if (camera) now.onCamera(camera);
          else attached.settle(now.placed.camera.zoom);
        },
      });
      handle.current = attached;
      if (latest.current.placed) attached.settle(latest.current.placed.camera.zoom);
    };
    const callOff = onceReady(() => {
      // Without it the buttons and keys still move the map.
      attach().catch(() => undefined);
    });
    return () => {
      isGone = true;
      callOff();
      handle.current?.detach();
      handle.current = null;
    };
  }, [isDrawn, svg, scene, viewport]);
}
