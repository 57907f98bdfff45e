import { geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3";
import type { MapPlace } from "../../selectors/mapSeries";
import type { MapCamera } from "../../state/viewState";
import { inset as shrink, round, type Box } from "../box";
import { prepareGround } from "./mapGround";
import type { MapInput } from "./mapInput";
import type { PlacedName } from "./mapNames";
import { fitProjection, looksBeyond, measureSubject } from "./mapProjection";
import { coverBoxes, lineBoxes, outlineOf, pointBoxes, type Outline } from "./outline";
import type { PlacedCallout } from "./placeCallout";
import type { PlacedLink } from "./placeCallLink";
import type { PlacedInset } from "./placeInset";
import { placeLocator, type PlacedLocator } from "./placeLocator";
import { placeMapLabels } from "./placeMapLabels";
import { NO_SPOTS, type PlacedSpots } from "./spotMarks";
import { measureScaleBar, type ScaleBar } from "./scaleBar";

export interface PlacedArea {
  place: MapPlace;
  path: string;
}

/** Everything on the map in pixels of the frame, rounded to 0.1. */
export interface PlacedMap {
  camera: MapCamera;
  projection: GeoProjection;
  /** Window of the map itself, beside or under the panel. */
  window: Box;
  /** The window shows places that the boundary file does not reach. */
  needsWorld: boolean;
  paths: {
    land: string;
    /** What lies beyond the edge of the globe; empty unless the world is shown. */
    beyond: string;
    named: string;
    coast: string;
    borders: string;
    disputed: string;
    emphasised: string;
  };
  areas: readonly PlacedArea[];
  callouts: readonly PlacedCallout[];
  inset: PlacedInset | null;
  /** Where the enlarged place truly is, if in the window: a ring, joined to its panel by a line. */
  locator: PlacedLocator | null;
  links: readonly PlacedLink[];
  names: readonly PlacedName[];
  controls: Box;
  /** What is drawn below labels: lines that they keep off, and hatching. */
  ground: { borders: readonly Box[]; hatching: readonly Box[] };
  scaleBar: ScaleBar | null;
  /** The context's marks; `addSpots` puts them on. */
  spots: PlacedSpots;
}

/** Places the dossier on the map for one size and camera. Pure: same input, same output. */
export function placeMap(input: MapInput): PlacedMap {
  const { series, geography } = input;
  const { subject, frame, enlarged, inset, emphasised } = prepareGround(input);
  const { window } = frame;
  const { projection, camera } = fitProjection(subject, window, frame.padding, input.camera);
  const needsWorld = looksBeyond(projection, window, geography.extent);
  // Some way beyond the window, so that a drag does not uncover bare ground at once.
  const drawn = shrink(window, -0.25 * Math.max(window.widthPx, window.heightPx));
  projection.clipExtent([
    [drawn.x, drawn.y],
    [drawn.x + drawn.widthPx, drawn.y + drawn.heightPx],
  ]);
  const locator =
    inset && enlarged ? placeLocator(projection, window, inset.panel, enlarged.area) : null;
  const areas = series.places.flatMap((place) => {
    const area = geography.areas.get(place.feature ?? "");
    return area && place.point === null ? [{ place, area }] : [];
  });
  const outlines = outlinesIn(input, window, projection);
  const hatching = areas.flatMap(({ place }) => {
    const outline = outlines.get(place.feature ?? "");
    return outline && place !== enlarged?.place ? coverBoxes(outline, 8) : [];
  });
  const dashes = pointBoxes(geography.disputed, projection, window);
  const bar = measureScaleBar(projection, window, frame.scalePx);
  const { scale, ...labels } = placeMapLabels({
    input,
    frame,
    projection,
    enlarged: enlarged?.place ?? null,
    locator,
    outlines,
    avoided: hatching,
    dashes,
    scaleWidthPx: bar && Math.max(bar.widthPx, 52),
  });
  const path = geoPath(projection).digits(1);
  const pathOf = (object: GeoPermissibleObjects) => path(object) ?? "";
  const named = series.countries.flatMap(({ feature }) => geography.areas.get(feature) ?? []);
  return {
    camera,
    projection,
    window,
    needsWorld,
    paths: {
      land: pathOf(geography.land),
      beyond: measureSubject(subject).isWide
        ? `${boxPath(drawn)}${pathOf({ type: "Sphere" })}`
        : "",
      named: named.map(pathOf).join(""),
      coast: pathOf(geography.coast),
      borders: pathOf(geography.borders),
      disputed: pathOf(geography.disputed),
      emphasised: pathOf(emphasised),
    },
    areas: areas.map(({ place, area }) => ({ place, path: pathOf(area) })),
    ...labels,
    inset,
    locator,
    controls: frame.controls,
    ground: { borders: [...dashes, ...lineBoxes(emphasised, projection, window)], hatching },
    scaleBar: bar && scale && placeScaleBar(bar, scale),
    spots: NO_SPOTS,
  };
}

/** Of the countries, the places and the neighbours of the places. */
function outlinesIn(
  { series, relations, geography }: MapInput,
  window: Box,
  projection: GeoProjection,
): Map<string, Outline> {
  const ids = new Set([
    ...geography.countries.map(({ id }) => String(id)),
    ...series.places.flatMap(({ id, feature }) => [
      feature ?? "",
      ...(relations.neighbours.get(id) ?? []).map((neighbour) => neighbour.feature),
    ]),
  ]);
  const outlines = new Map<string, Outline>();
  for (const id of ids) {
    const area = geography.areas.get(id);
    const outline = area && outlineOf(area.geometry, projection, window);
    if (outline) outlines.set(id, outline);
  }
  return outlines;
}

function boxPath({ x, y, widthPx, heightPx }: Box): string {
  return `M${round(x)},${round(y)}h${round(widthPx)}v${round(heightPx)}h${round(-widthPx)}Z`;
}

function placeScaleBar(bar: Pick<ScaleBar, "widthPx" | "km">, room: Box): ScaleBar {
  const x = room.x + (room.widthPx - bar.widthPx) / 2;
  return { ...bar, x: round(x), y: round(room.y + room.heightPx - 2) };
}
