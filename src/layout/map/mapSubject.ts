import { geoCentroid, geoPath, type GeoPermissibleObjects } from "d3";
import type { MapPlace, MapSeries } from "../../selectors/mapSeries";
import { containsPoint, inset as shrink, overlaps } from "../box";
import type { Area, Geography } from "./geography";
import { proposeMapFrames, type MapFrame } from "./mapFrame";
import type { MapInput } from "./mapInput";
import { fitProjection, type MapPadding } from "./mapProjection";
import { LOCATOR_RADIUS_PX } from "./placeLocator";

/** An area smaller than a press target is no picture of anything. */
const SMALL_PX = 24;
const NO_PADDING: MapPadding = {
  startPx: 0,
  endPx: 0,
  topPx: 0,
  bottomPx: 0,
  topShare: 0,
  startShare: 0,
};

/** What the map fits: the places, and the countries that the dossier names. The whole globe without any. */
export function subjectOf(series: MapSeries, geography: Geography): GeoPermissibleObjects {
  const ids = [...series.extent, ...series.countries].map(({ feature }) => feature ?? "");
  const shapes = ids.flatMap((id) => geography.areas.get(id)?.geometry ?? []);
  const points = series.extent.flatMap(({ point }) => (point ? [[...point]] : []));
  if (shapes.length === 0 && points.length === 0) return { type: "Sphere" };
  return {
    type: "GeometryCollection",
    geometries: [...shapes, { type: "MultiPoint", coordinates: points }],
  };
}

/** A place that the map can only show enlarged. */
export interface SmallPlace {
  place: MapPlace;
  area: Area;
}

/** The area with most records among those that are too small to be seen when the map fits. */
export function findSmallPlace(
  { series, geography, widthPx, heightPx }: MapInput,
  subject: GeoPermissibleObjects,
): SmallPlace | null {
  const window = { x: 0, y: 0, widthPx, heightPx };
  const path = geoPath(fitProjection(subject, window, NO_PADDING, null).projection);
  return series.places.reduce<SmallPlace | null>((most, place) => {
    const area = geography.areas.get(place.feature ?? "");
    if (!area || place.point !== null) return most;
    const [[x0, y0], [x1, y1]] = path.bounds(area);
    const isSmall = Math.max(x1 - x0, y1 - y0) < SMALL_PX;
    const hasMore = place.records.length > (most?.place.records.length ?? 0);
    return isSmall && hasMore ? { place, area } : most;
  }, null);
}

/** The first way to share out the frame in which the panel does not hide the very place it enlarges. */
export function chooseFrame(
  input: MapInput,
  subject: GeoPermissibleObjects,
  small: SmallPlace | null,
): MapFrame {
  const frames = proposeMapFrames(input, small?.place ?? null);
  const [x, y] = small ? geoCentroid(small.area) : [0, 0];
  const fitting = frames.find(({ window, padding, panel }) => {
    if (!panel || !overlaps(panel, window)) return true;
    const at = fitProjection(subject, window, padding, null).projection([x, y]);
    return at !== null && !containsPoint(shrink(panel, -LOCATOR_RADIUS_PX - 3), at);
  });
  const [fallback] = frames;
  if (!fitting && !fallback) throw new RangeError("a frame can always be shared out somehow");
  return (fitting ?? fallback) as MapFrame;
}
