import type { KeyboardEvent } from "react";
import { cameraPanned, cameraZoomed } from "../../layout/map/mapCameraMoves";
import type { PlacedMap } from "../../layout/map/placeMap";
import { m } from "../../paraglide/messages.js";
import type { MapCamera } from "../../state/viewState";
import { ZOOM_STEP } from "./MapControls";

const PAN: Record<string, readonly [number, number] | undefined> = {
  ArrowLeft: [-0.15, 0],
  ArrowRight: [0.15, 0],
  ArrowUp: [0, -0.15],
  ArrowDown: [0, 0.15],
};
const ZOOM: Record<string, number | undefined> = {
  "+": ZOOM_STEP,
  "=": ZOOM_STEP,
  "-": 1 / ZOOM_STEP,
};

/** Keys of the map itself: arrows move it, + and − zoom, 0 fits. On a mark the arrows go to the next mark. */
export function useMapKeys(placed: PlacedMap | null, onCamera: (camera: MapCamera | null) => void) {
  const moveTo = (camera: MapCamera | null) => {
    if (camera) onCamera(camera);
  };
  const zoomBy = (factor: number) => {
    if (placed) moveTo(cameraZoomed(placed, factor));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!placed || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target !== event.currentTarget) return;
    const pan = PAN[event.key];
    const factor = ZOOM[event.key];
    if (pan) moveTo(cameraPanned(placed, pan));
    else if (factor) zoomBy(factor);
    else if (event.key === "0") onCamera(null);
    else return;
    event.preventDefault();
  };
  return {
    zoomBy,
    viewport: { role: "group", tabIndex: 0, "aria-label": m.map_viewport_label(), onKeyDown },
  } as const;
}
