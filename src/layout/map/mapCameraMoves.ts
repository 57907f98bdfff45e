import { canonicalCamera } from "../../state/mapCamera";
import type { MapCamera } from "../../state/viewState";
import { centreOf, type Point } from "../box";
import { MAP_ZOOM_LIMITS } from "./mapProjection";
import type { PlacedMap } from "./placeMap";

type Seen = Pick<PlacedMap, "camera" | "projection" | "window">;

/** The camera after the picture was moved so that its point p stands at `k p + (x, y)`; null when it stays. */
export function cameraAfter(
  { camera, projection, window }: Seen,
  { k, x, y }: { k: number; x: number; y: number },
): MapCamera | null {
  const [cx, cy] = centreOf(window);
  return changed(camera, projection.invert?.([(cx - x) / k, (cy - y) / k]), camera.zoom * k);
}

/** The camera nearer or further by `factor`, over the same place; null at the limit. */
export function cameraZoomed({ camera }: Seen, factor: number): MapCamera | null {
  return changed(camera, [camera.lon, camera.lat], camera.zoom * factor);
}

/** The camera moved by a share of the window: `[1, 0]` a whole window to the right. */
export function cameraPanned({ camera, projection, window }: Seen, share: Point): MapCamera | null {
  const [cx, cy] = centreOf(window);
  const point: [number, number] = [cx + share[0] * window.widthPx, cy + share[1] * window.heightPx];
  return changed(camera, projection.invert?.(point), camera.zoom);
}

function changed(
  from: MapCamera,
  centre: readonly [number, number] | null | undefined,
  zoom: number,
): MapCamera | null {
  if (!centre) return null;
  const { min, max } = MAP_ZOOM_LIMITS;
  const [lon, lat] = centre;
  const to = canonicalCamera({ lon, lat, zoom: Math.min(max, Math.max(min, zoom)) });
  const start = canonicalCamera(from);
  const isSame = to?.lon === start?.lon && to?.lat === start?.lat && to?.zoom === start?.zoom;
  return isSame ? null : to;
}
