import { noneMeasured, type Measured } from "./measured";
import { clamp } from "../graph/clamp";

/** Sizes that depend on the width of the picture alone. */
export interface LanesStyle {
  measured: Measured;
  widthPx: number;
  isNarrow: boolean;
  /** Two that are tied to one side each may share a row. */
  canPair: boolean;
  fontSizePx: number;
  radiusPx: number;
  marginPx: number;
  /** Between the words of two lanes. */
  laneGapPx: number;
  /** Between two actors in the middle. */
  blockGapPx: number;
  /** The most that a name may take in a frame. */
  frameNamePx: number;
}

const NARROW_PX = 620;
const LEAST_PAIRED_PX = 400;
const WIDE_PX = 900;

/** `loosePx` more between lanes than there must be. */
export function resolveLanesStyle(
  widthPx: number,
  loosePx = 0,
  measured = noneMeasured(),
): LanesStyle {
  const isNarrow = widthPx < NARROW_PX;
  const isWide = widthPx >= WIDE_PX;
  return {
    measured,
    widthPx,
    isNarrow,
    canPair: widthPx >= LEAST_PAIRED_PX,
    fontSizePx: isWide ? 13 : 12,
    radiusPx: isWide ? 7 : 6,
    marginPx: 4,
    laneGapPx: (isWide ? 8 : 6) + loosePx,
    blockGapPx: (isWide ? 10 : 7) + loosePx,
    frameNamePx: clamp(widthPx * 0.17, 60, 200),
  };
}
