import type { BundleLabel } from "../../selectors/relationsBundle";
import { pillLineHeight } from "../graph/pillForms";
import { estimateTextWidth } from "../textWidth";
import { widestLine } from "../wrapWords";

const SEPARATOR = " · ";
const PADDING_PX = 9;
const LEAST_PX = 24;
/** Under a filter any smaller number may stand in the place of a label's own. */
const WIDEST_DIGIT = "4";
/** Words and lines, in the order of preference; the number alone is what remains. */
const PREFERRED = [
  ["full", 1],
  ["full", 2],
  ["short", 1],
  ["short", 2],
  ["full", 3],
  ["short", 3],
] as const;

/** How the words of a bundle are set, with the room they take. */
export interface BundleForm {
  widthPx: number;
  heightPx: number;
  textWidthPx: number;
  lineCount: number;
}

/** The best way to set a label in a lane that is so wide. */
export function resolveBundleForm(
  label: BundleLabel,
  maxWidthPx: number,
  fontSizePx: number,
): BundleForm {
  const maxTextPx = maxWidthPx - 2 * PADDING_PX;
  for (const [wording, lineCount] of PREFERRED) {
    const parts = label[wording].map((part) => part.replace(/\d/g, WIDEST_DIGIT));
    const lines = wrapParts(parts, maxTextPx, fontSizePx);
    if (lines && lines.length <= lineCount) {
      return formOf(evenLines(parts, lines, maxTextPx, fontSizePx), fontSizePx);
    }
  }
  return formOf([label.number.replace(/\d/g, WIDEST_DIGIT)], fontSizePx);
}

/** What stands in that room of a label that may have changed since: as many of its words as fit. */
export function setBundleLines(
  label: BundleLabel,
  { textWidthPx, lineCount }: Pick<BundleForm, "textWidthPx" | "lineCount">,
  fontSizePx: number,
): string[] {
  for (const parts of [label.full, label.short]) {
    const lines = wrapParts(parts, textWidthPx, fontSizePx);
    if (lines && lines.length <= lineCount) return lines;
  }
  return [label.number];
}

/** The same number of lines, as narrow as a few attempts find. */
function evenLines(
  parts: readonly string[],
  lines: readonly string[],
  maxTextPx: number,
  fontSizePx: number,
): readonly string[] {
  if (lines.length === 1) return lines;
  for (const share of [0.5, 0.6, 0.7, 0.8, 0.9]) {
    const narrower = wrapParts(parts, maxTextPx * share, fontSizePx);
    if (narrower && narrower.length === lines.length) return narrower;
  }
  return lines;
}

/** Breaks between parts where it can, else between words, never before a number; null when too wide. */
function wrapParts(
  parts: readonly string[],
  maxWidthPx: number,
  fontSizePx: number,
): string[] | null {
  const fits = (text: string) => estimateTextWidth(text, fontSizePx) <= maxWidthPx;
  const lines: string[] = [];
  let line = "";
  for (const part of parts) {
    const joined = line === "" ? part : `${line}${SEPARATOR}${part}`;
    if (fits(joined)) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const piece of part.match(/\S+ \d+$|\S+/g) ?? [part]) {
      const longer = line === "" ? piece : `${line} ${piece}`;
      if (fits(longer)) {
        line = longer;
        continue;
      }
      if (!fits(piece)) return null;
      lines.push(line);
      line = piece;
    }
  }
  return [...lines, line];
}

function formOf(lines: readonly string[], fontSizePx: number): BundleForm {
  const textWidthPx = widestLine(lines, fontSizePx);
  return {
    widthPx: Math.max(LEAST_PX, textWidthPx + 2 * PADDING_PX),
    heightPx: Math.max(LEAST_PX, lines.length * pillLineHeight(fontSizePx) + 8),
    textWidthPx,
    lineCount: lines.length,
  };
}
