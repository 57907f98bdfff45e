import type { MapRecord } from "../../selectors/mapSeries";
import { estimateTextWidth } from "../textWidth";
import { round, type Box, type Point } from "../box";

/** A record's glyph with the area that a press may hit; the glyph stands at its middle or start. */
export interface PlacedMark {
  record: MapRecord;
  x: number;
  y: number;
  hit: Box;
  /** Baseline start of the label beside the glyph; null where there is only room for the glyph. */
  label: Point | null;
}

export interface PlacedMarks {
  marks: readonly PlacedMark[];
  widthPx: number;
  heightPx: number;
}

/** Size of ordinary text on the map; nothing is smaller. */
export const TEXT_PX = 12;
/** From a line's middle down to its baseline. */
export const BASELINE_PX = 4.2;

/** Glyphs alone, in rows of at most `columns`. */
export function placeMarkGrid(
  records: readonly MapRecord[],
  [x0, y0]: Point,
  columns: number,
  targetPx: number,
): PlacedMarks {
  const perRow = Math.max(1, Math.min(columns, records.length));
  const marks = records.map((record, at): PlacedMark => {
    const x = x0 + (at % perRow) * targetPx;
    const y = y0 + Math.floor(at / perRow) * targetPx;
    return {
      record,
      x: round(x + targetPx / 2),
      y: round(y + targetPx / 2),
      hit: { x: round(x), y: round(y), widthPx: targetPx, heightPx: targetPx },
      label: null,
    };
  });
  const rows = Math.ceil(records.length / perRow);
  return { marks, widthPx: perRow * targetPx, heightPx: rows * targetPx };
}

/** One row for each record, with its label; all rows as wide as the widest, or as `widthPx`. */
export function placeMarkList(
  records: readonly MapRecord[],
  [x0, y0]: Point,
  targetPx: number,
  minWidthPx = 0,
): PlacedMarks {
  const glyphPx = 24;
  const widthPx = records.reduce(
    (width, { shortLabel }) =>
      Math.max(width, glyphPx + estimateTextWidth(shortLabel, TEXT_PX) + 4),
    minWidthPx,
  );
  const marks = records.map((record, at): PlacedMark => {
    const y = y0 + at * targetPx;
    return {
      record,
      x: round(x0 + glyphPx / 2),
      y: round(y + targetPx / 2),
      hit: { x: round(x0), y: round(y), widthPx, heightPx: targetPx },
      label: [round(x0 + glyphPx), round(y + targetPx / 2 + BASELINE_PX)],
    };
  });
  return { marks, widthPx, heightPx: records.length * targetPx };
}
