import type { MapPlace, MapSeries } from "../../selectors/mapSeries";
import type { Box } from "../box";
import { estimateTextWidth } from "../textWidth";
import type { MapPadding } from "./mapProjection";
import type { CalloutForm } from "./placeCallout";
import { sizeInset, type InsetForm } from "./placeInset";
import { TEXT_PX } from "./recordMarks";

/** How the frame is shared out before anything is placed. */
export interface MapFrame {
  /** Where the map itself is seen. */
  window: Box;
  /** The enlarged place's panel: a column before the map, or a card in the map's corner. */
  panel: Box | null;
  insetForm: InsetForm;
  calloutForm: CalloutForm;
  padding: MapPadding;
  controls: Box;
  /** Longest scale bar. */
  scalePx: number;
}

interface FrameInput {
  widthPx: number;
  heightPx: number;
  series: Pick<MapSeries, "places">;
  targetPx: number;
  texts: { insetTitle: (place: MapPlace) => string; closeUp?: string | null };
}

/** Wider than this, a map of the region would show more than the region's boundary file holds. */
const MAX_ASPECT = 1.9;
const MARGIN_PX = 8;
/** Zoom out, zoom in, fit: as wide as they are high. */
export const CONTROL_COUNT = 3;
/** A target for a mouse; a larger one means fingers. */
const FINE_TARGET_PX = 24;
const FINE_CONTROL_PX = 28;
/** Narrower than this, a map beside a column has no room for its names. */
const LEAST_MAP_PX = 190;
const LEAST_MAP_ASPECT = 1.25;
const MAX_COLUMN_PX = 340;
/** Around marks alone, which stand at the very edge of what the map fits. */
const BARE_PADDING: MapPadding = {
  startPx: 20,
  endPx: 20,
  topPx: 20,
  bottomPx: 20,
  topShare: 0.5,
  startShare: 0.5,
};

/**
 * The ways to share out a frame, best first: the panel in the map's corner, in a column of its own,
 * and, for the smallest frames, no panel at all.
 */
export function proposeMapFrames(input: FrameInput, enlarged: MapPlace | null): MapFrame[] {
  const whole: Box = { x: 0, y: 0, widthPx: input.widthPx, heightPx: input.heightPx };
  const plain = shareOut(input, whole, null);
  if (!enlarged) return [plain];
  const { widthPx, heightPx, targetPx, texts } = input;
  const sizeOf = (form: InsetForm) =>
    sizeInset(enlarged, texts.insetTitle(enlarged), form, targetPx);
  const roomy = isRoomy(input);
  const card = sizeOf(roomy ? "list" : "side");
  const corner: Box = { x: MARGIN_PX, y: heightPx - MARGIN_PX - card.heightPx, ...card };
  const columnPx = Math.max(
    sizeOf(roomy ? "list" : "below").widthPx,
    Math.min(Math.round(widthPx * 0.3), Math.ceil(widthPx - MAX_ASPECT * heightPx), MAX_COLUMN_PX),
  );
  const column: Box = { ...whole, widthPx: columnPx };
  const beside: Box = { ...whole, x: columnPx, widthPx: widthPx - columnPx };
  const hasCorner = widthPx / heightPx <= MAX_ASPECT && widthPx - corner.widthPx >= LEAST_MAP_PX;
  const hasColumn = beside.widthPx >= LEAST_MAP_PX && beside.widthPx / heightPx >= LEAST_MAP_ASPECT;
  return [
    ...(hasCorner ? [shareOut(input, whole, corner, roomy ? "list" : "side")] : []),
    ...(hasColumn ? [shareOut(input, beside, column, roomy ? "list" : "below")] : []),
    plain,
  ];
}

function shareOut(
  input: FrameInput,
  window: Box,
  panel: Box | null,
  insetForm: InsetForm = "side",
): MapFrame {
  const isSmall = window.widthPx < 300 || window.heightPx < 200;
  const controlPx = input.targetPx > FINE_TARGET_PX ? 44 : FINE_CONTROL_PX;
  return {
    window,
    panel,
    insetForm,
    calloutForm: isRoomy(input) ? "list" : isSmall ? "compact" : "row",
    padding:
      input.series.places.length === 0
        ? BARE_PADDING
        : {
            startPx: panel ? 20 : 12,
            endPx: isSmall ? 8 : 12,
            topPx: 6,
            bottomPx: isSmall && !panel ? 44 : 12,
            topShare: isSmall ? 0 : 0.06,
            startShare: 0.6,
          },
    controls: {
      x: window.x + MARGIN_PX,
      y: MARGIN_PX,
      widthPx: CONTROL_COUNT * controlPx + closeUpWidth(input.texts.closeUp, controlPx),
      heightPx: controlPx,
    },
    scalePx: isRoomy(input) ? 130 : isSmall ? 60 : 90,
  };
}

/** In one line, or in two where the buttons are as high as a finger needs. */
function closeUpWidth(text: string | null | undefined, heightPx: number): number {
  if (!text) return 0;
  const lines = heightPx > FINE_CONTROL_PX ? text.split(" ") : [text];
  return Math.max(...lines.map((line) => estimateTextWidth(line, TEXT_PX))) + 16;
}

function isRoomy({ widthPx, heightPx }: FrameInput): boolean {
  return widthPx >= 700 && heightPx >= 360;
}
