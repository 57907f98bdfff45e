import { geoPath } from "d3";
import type { MapPlace } from "../../selectors/mapSeries";
import { estimateTextWidth } from "../textWidth";
import { inset as shrink, round, type Box, type Point } from "../box";
import type { Area, Geography } from "./geography";
import type { TitleLine } from "./placeCallout";
import { fitProjection } from "./mapProjection";
import {
  BASELINE_PX,
  placeMarkGrid,
  placeMarkList,
  TEXT_PX,
  type PlacedMark,
  type PlacedMarks,
} from "./recordMarks";
import { measureScaleBar, type ScaleBar } from "./scaleBar";

/** A place too small for the map, enlarged in a panel of its own with its own scale. */
export interface PlacedInset {
  place: MapPlace;
  panel: Box;
  title: readonly TitleLine[];
  /** Baseline start of the number of records. */
  count: Point;
  titleHit: Box;
  /** Window onto the enlarged place; its paths are clipped to it. */
  window: Box;
  paths: { land: string; coast: string; borders: string; disputed: string; area: string };
  scaleBar: ScaleBar | null;
  marks: readonly PlacedMark[];
}

/** `side`: glyphs beside the shape. `below`: glyphs under it. `list`: labelled rows under it. */
export type InsetForm = "side" | "below" | "list";

const PADDING_PX = 8;
const FOOT_PX = 20;
const SIDE_WINDOW = { widthPx: 66, heightPx: 66 };

/** Size of a panel in the map's corner. */
export function sizeInset(
  place: MapPlace,
  title: string,
  form: InsetForm,
  targetPx: number,
): { widthPx: number; heightPx: number } {
  const titleWidthPx = 2 * PADDING_PX + titleWidth(title, place);
  if (form === "side") {
    const { widthPx, heightPx } = placeMarks(place, form, [0, 0], targetPx, 0);
    return {
      widthPx: Math.max(titleWidthPx, PADDING_PX + SIDE_WINDOW.widthPx + 4 + widthPx + 4),
      heightPx: targetPx + Math.max(SIDE_WINDOW.heightPx, heightPx) + FOOT_PX,
    };
  }
  const { widthPx, heightPx } = placeMarks(place, form, [0, 0], targetPx, titleWidthPx);
  const panelWidthPx = Math.max(titleWidthPx, widthPx + PADDING_PX, form === "list" ? 184 : 0);
  return {
    widthPx: panelWidthPx,
    heightPx: targetPx + Math.round(panelWidthPx * 0.75) + FOOT_PX + heightPx + 4,
  };
}

export function placeInset(
  place: MapPlace,
  title: string,
  area: Area,
  geography: Geography,
  panel: Box,
  form: InsetForm,
  targetPx: number,
): PlacedInset {
  const { x, y, widthPx, heightPx } = panel;
  const top = y + targetPx;
  const innerWidthPx = widthPx - 2 * PADDING_PX;
  const below =
    form === "side" ? 0 : placeMarks(place, form, [0, 0], targetPx, innerWidthPx).heightPx + 4;
  const window: Box = {
    x: x + PADDING_PX,
    y: top,
    widthPx: form === "side" ? SIDE_WINDOW.widthPx : innerWidthPx,
    heightPx: heightPx - targetPx - FOOT_PX - below,
  };
  const marksAt: Point =
    form === "side"
      ? [window.x + window.widthPx + 4, top]
      : [x + PADDING_PX - 4, window.y + window.heightPx + FOOT_PX];
  const { projection } = fitProjection(
    area,
    window,
    { startPx: 7, endPx: 7, topPx: 7, bottomPx: 7, topShare: 0.5, startShare: 0.5 },
    null,
    Infinity,
  );
  const scale = measureScaleBar(projection, window, Math.min(80, window.widthPx * 0.5));
  const clip = shrink(window, -1);
  projection.clipExtent([
    [clip.x, clip.y],
    [clip.x + clip.widthPx, clip.y + clip.heightPx],
  ]);
  const path = geoPath(projection).digits(1);
  const titleY = round(y + targetPx / 2 + BASELINE_PX);
  return {
    place,
    panel,
    title: [{ text: title, at: [x + PADDING_PX, titleY] }],
    count: [x + PADDING_PX + estimateTextWidth(title, TEXT_PX, true) + 6, titleY],
    titleHit: { x, y, widthPx, heightPx: targetPx },
    window,
    paths: {
      land: path(geography.land) ?? "",
      coast: path(geography.coast) ?? "",
      borders: path(geography.borders) ?? "",
      disputed: path(geography.disputed) ?? "",
      area: path(area) ?? "",
    },
    scaleBar: scale && { ...scale, x: window.x, y: window.y + window.heightPx + 13 },
    marks: placeMarks(place, form, marksAt, targetPx, innerWidthPx).marks,
  };
}

function titleWidth(title: string, place: MapPlace): number {
  return (
    estimateTextWidth(title, TEXT_PX, true) +
    6 +
    estimateTextWidth(String(place.records.length), TEXT_PX)
  );
}

function placeMarks(
  { records }: MapPlace,
  form: InsetForm,
  at: Point,
  targetPx: number,
  widthPx: number,
): PlacedMarks {
  if (form === "list") return placeMarkList(records, at, targetPx, widthPx);
  const columns =
    form === "side"
      ? Math.max(
          1,
          Math.ceil(records.length / Math.max(1, Math.floor(SIDE_WINDOW.heightPx / targetPx))),
        )
      : Math.floor((widthPx + 8) / targetPx);
  return placeMarkGrid(records, at, Math.max(2, columns), targetPx);
}
