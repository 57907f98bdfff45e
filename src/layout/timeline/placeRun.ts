import { round, type Box } from "../box";
import { estimateExactTextWidth } from "../textWidth";
import type { RunItem, RunRow } from "./fillRun";
import {
  BRACKET_PX,
  GLYPH_OFFSET_PX,
  LABEL_GAP_PX,
  LABEL_OFFSET_PX,
  LABEL_SIZE_PX,
  ROW_PX,
} from "./timelineSize";

/** What a mark needs to be placed, of the sequence as of the calendar. */
export interface RunMark {
  label: string;
  basis: "words" | "reading" | null;
  /** Further records that it stands for, told as "+3" beside it. */
  more?: number;
}

/** Words beside a glyph: after it, or before it and then set to end there. */
interface PlacedMarkLabel {
  /** Start of the widest that the words may be. */
  x: number;
  y: number;
  text: string;
  widthPx: number;
  anchor: "start" | "end";
}

/** A mark of the series: its glyph's middle, what a press hits, and its label where that has room. */
export interface PlacedMark {
  /** Position in the series' marks. */
  mark: number;
  x: number;
  y: number;
  box: Box;
  label: PlacedMarkLabel | null;
  /** Marks of the series that this one stands for, itself first; null when it stands for itself. */
  bin: readonly number[] | null;
}

/** Square brackets around what stands there by our reading. */
export interface PlacedBracket extends Box {
  /** What they hold: positions in the series' marks. */
  marks: number[];
}

/** Height of a bracket and of what a row's marks may fill when rows are at their lowest. */
const BRACKET_HEIGHT_PX = 17;
const MAX_BOX_PX = 44;

/** Items for `fillRun`, readings last, each with or without room for its label. */
export function resolveRunItems(
  marks: readonly RunMark[],
  members: readonly number[],
  hasLabel: (mark: number) => boolean,
): RunItem[] {
  const isReading = (at: number) => marks[at]?.basis === "reading";
  return [...members.filter((at) => !isReading(at)), ...members.filter(isReading)].map((at) => ({
    key: at,
    ...resolveLabel(marks[at]!, hasLabel(at)),
    isReading: isReading(at),
  }));
}

function resolveLabel(
  { label, more = 0 }: RunMark,
  hasLabel: boolean,
): Pick<RunItem, "text" | "widthPx"> {
  const parts = [...(hasLabel ? [label] : []), ...(more > 0 ? [`+${more}`] : [])];
  const text = parts.join(" ");
  return { text, widthPx: text === "" ? ROW_PX : labelledWidth(text) };
}

/** Room of a mark with its label beside it. */
export function labelledWidth(label: string): number {
  return LABEL_OFFSET_PX + estimateExactTextWidth(label, LABEL_SIZE_PX) + LABEL_GAP_PX;
}

/**
 * One row from its left end and its middle, in rows `rowPx` high; mirrored, its labels stand before
 * their glyphs.
 */
export function placeRunRow(
  row: RunRow,
  items: readonly RunItem[],
  marks: readonly Pick<RunMark, "basis">[],
  origin: { x: number; y: number; rowPx: number; isMirrored?: boolean },
): { marks: PlacedMark[]; brackets: PlacedBracket[] } {
  const { isMirrored = false } = origin;
  const itemOf = new Map(items.map((item) => [item.key, item]));
  const heightPx = Math.min(origin.rowPx, MAX_BOX_PX);
  const placed = row.items.map(({ key, x }): PlacedMark => {
    const { widthPx, text } = itemOf.get(key) ?? { widthPx: ROW_PX, text: "" };
    const start = origin.x + x;
    const hasLabel = text !== "";
    const glyphPx = hasLabel ? GLYPH_OFFSET_PX : ROW_PX / 2;
    return {
      mark: key,
      x: round(start + (isMirrored ? widthPx - glyphPx : glyphPx)),
      y: round(origin.y),
      box: {
        x: round(start),
        y: round(origin.y - heightPx / 2),
        widthPx: round(widthPx),
        heightPx: round(heightPx),
      },
      label: hasLabel
        ? {
            x: round(start + (isMirrored ? LABEL_GAP_PX : LABEL_OFFSET_PX)),
            y: round(origin.y + 4.2),
            text,
            widthPx: estimateExactTextWidth(text, LABEL_SIZE_PX),
            anchor: isMirrored ? "end" : "start",
          }
        : null,
      bin: null,
    };
  });
  if (!row.brackets) return { marks: placed, brackets: [] };
  const bracket = {
    x: round(origin.x + row.brackets.x + BRACKET_PX / 2 - 1),
    y: round(origin.y - BRACKET_HEIGHT_PX / 2),
    widthPx: round(row.brackets.widthPx - BRACKET_PX + 2),
    heightPx: BRACKET_HEIGHT_PX,
    marks: row.items.filter(({ key }) => marks[key]?.basis === "reading").map(({ key }) => key),
  };
  return { marks: placed, brackets: [bracket] };
}
