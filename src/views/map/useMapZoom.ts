import type { RefObject } from "react";
import { cameraAfter } from "../../layout/map/mapCameraMoves";
import type { PlacedMap } from "../../layout/map/placeMap";
import type { MapCamera } from "../../state/viewState";
import { useLazyGesture } from "../../ui/useLazyGesture";

interface MapZoomTargets {
  svg: RefObject<SVGSVGElement | null>;
  scene: RefObject<SVGGElement | null>;
  /** Has the keyboard focus when the reader works with the map itself. */
  viewport: RefObject<HTMLElement | null>;
}

/**
 * Zoom and pan by wheel, mouse and touch. While a gesture lasts only the scene's transform changes;
 * `onCamera` gets the camera once at its end.
 */
export function useMapZoom(
  { svg, scene, viewport }: MapZoomTargets,
  placed: PlacedMap | null,
  onCamera: (camera: MapCamera) => void,
): void {
  useLazyGesture({ placed, tell: onCamera }, async (read) => {
    const { attachMapZoom } = await import("./attachMapZoom");
    if (!svg.current || !scene.current) return null;
    const { settle, detach } = attachMapZoom(svg.current, scene.current, {
      ownsWheel: () => viewport.current !== null && document.activeElement === viewport.current,
      onEnd: (gesture) => {
        const { placed: drawn, tell } = read();
        if (!drawn) return;
        const camera = cameraAfter(drawn, gesture);
        if (camera) tell(camera);
        else settle(drawn.camera.zoom);
      },
    });
    return { settle: ({ camera }) => settle(camera.zoom), detach };
  });
}
