import type { MultiLineString } from "geojson";
import type { Boundaries } from "../../model/boundaries";
import type { MapGeography } from "../../selectors/mapGeography";
import { canonicalCamera } from "../../state/mapCamera";
import type { MapCamera } from "../../state/viewState";
import { overlaps, type Box, type Point } from "../box";
import { provinceBorder } from "./boundaryLines";
import { joinLines } from "./geography";
import { MAP_ZOOM_LIMITS } from "./mapProjection";
import type { PlacedMap } from "./placeMap";

type Seen = Pick<PlacedMap, "camera" | "projection" | "window" | "inset">;

/** Of the room, how much stays free on each side for what stands by the border. */
const MARGIN_SHARE = 0.1;

/** The borders that the provinces of the article's records share with provinces of other countries. */
export function closeUpLines(
  places: readonly { id: string; feature: string | null }[],
  { neighbours }: MapGeography,
  boundaries: Boundaries,
): MultiLineString {
  return joinLines(
    places.flatMap(({ id, feature }) =>
      (neighbours.get(id) ?? []).map((across) =>
        provinceBorder(boundaries, feature ?? "", across.feature),
      ),
    ),
  );
}

/** The camera that shows lines as large as they go beside or above a panel that lies on the map. */
export function closeUpCamera(seen: Seen, lines: MultiLineString): MapCamera | null {
  const { camera, projection, window, inset } = seen;
  const points = lines.coordinates.flat().flatMap(([lon = NaN, lat = NaN]): Point[] => {
    const point = projection([lon, lat]);
    return point ? [point] : [];
  });
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const extent: Box = { x, y, widthPx: Math.max(...xs) - x, heightPx: Math.max(...ys) - y };
  const [best] = freeRooms(window, inset?.panel ?? null)
    .map((room) => ({ room, ratio: ratioIn(room, extent) }))
    .toSorted((a, b) => b.ratio - a.ratio);
  if (!best) return null;
  const { min, max } = MAP_ZOOM_LIMITS;
  const zoom = Math.min(max, Math.max(min, camera.zoom * best.ratio));
  const ratio = zoom / camera.zoom;
  // The border's middle goes to the middle of the room, the camera looks at that of the window.
  const [middle, from, to] = [middleOf(extent), middleOf(best.room), middleOf(window)];
  const degrees = projection.invert?.([
    middle[0] + (to[0] - from[0]) / ratio,
    middle[1] + (to[1] - from[1]) / ratio,
  ]);
  return degrees ? canonicalCamera({ lon: degrees[0], lat: degrees[1], zoom }) : null;
}

/** Not rounded, so that the border goes to the same place from wherever the reader looks. */
function middleOf({ x, y, widthPx, heightPx }: Box): Point {
  return [x + widthPx / 2, y + heightPx / 2];
}

function freeRooms(window: Box, panel: Box | null): Box[] {
  if (!panel || !overlaps(window, panel)) return [window];
  const besideX = panel.x + panel.widthPx;
  return [
    { ...window, x: besideX, widthPx: window.x + window.widthPx - besideX },
    { ...window, heightPx: panel.y - window.y },
  ];
}

function ratioIn({ widthPx, heightPx }: Box, extent: Box): number {
  const share = 1 - 2 * MARGIN_SHARE;
  return Math.min((share * widthPx) / extent.widthPx, (share * heightPx) / extent.heightPx);
}
