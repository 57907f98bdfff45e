import type { RelationsNode } from "../../selectors/relationsNodes";
import { round, type Box } from "../box";
import type { PlacedLine, PlacedText } from "./placedGraph";
import { widestLine, wrapWords } from "../wrapWords";

/** Baseline below the top of a line, as a share of the font size: Inter's ascent with its leading. */
const BASELINE = 0.98;
const LINE_HEIGHT = 1.22;

/**
 * Name in one or two lines and, where it fits in two more and `mostLines` together, the office, or in
 * one what an actor without ties says. Null when the name does not fit: nothing is ever cut.
 */
export function wrapNodeLabel(
  node: Pick<RelationsNode, "name" | "office" | "unaddressed" | "fullNote">,
  maxWidthPx: number,
  fontSizePx: number,
  mostLines: number,
): PlacedLine[] | null {
  const name = wrapWords(node.name, maxWidthPx, fontSizePx, true);
  if (!name || name.length > 2) return null;
  const office = node.office ? wrapWords(node.office, maxWidthPx, fontSizePx) : null;
  const fits = office !== null && office.length <= Math.min(2, mostLines - name.length);
  const quiet = fits ? office : [];
  const hasNote = node.unaddressed.length > 0 && name.length + quiet.length < mostLines;
  const note = hasNote ? wrapWords(node.fullNote, maxWidthPx, fontSizePx) : null;
  return [
    ...name.map((text) => ({ text, isQuiet: false })),
    ...quiet.map((text) => ({ text, isQuiet: true })),
    ...(note?.length === 1 ? [{ text: node.fullNote, isQuiet: true, isNote: true }] : []),
  ];
}

/** Lines set with the middle of the block's start, middle or end edge at `x`, its top at `top`. */
export function placeLines(
  lines: readonly PlacedLine[],
  x: number,
  top: number,
  anchor: PlacedText["anchor"],
  fontSizePx: number,
): PlacedText {
  const widthPx = widestLine(
    lines.map((line) => line.text),
    fontSizePx,
    true,
  );
  const startX = anchor === "start" ? x : anchor === "end" ? x - widthPx : x - widthPx / 2;
  return {
    lines,
    x: round(x),
    y: round(top + fontSizePx * BASELINE),
    anchor,
    fontSizePx,
    lineHeightPx: lineHeightOf(fontSizePx),
    box: {
      x: round(startX),
      y: round(top),
      widthPx,
      heightPx: round(lines.length * lineHeightOf(fontSizePx)),
    },
  };
}

export function lineHeightOf(fontSizePx: number): number {
  return round(fontSizePx * LINE_HEIGHT);
}

/** The smallest box around both, and at least `leastPx` each way: what a finger or pointer hits. */
export function hitBox(a: Box, b: Box, leastPx = 24): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const widthPx = Math.max(a.x + a.widthPx, b.x + b.widthPx) - x;
  const heightPx = Math.max(a.y + a.heightPx, b.y + b.heightPx) - y;
  const [growX, growY] = [Math.max(0, leastPx - widthPx), Math.max(0, leastPx - heightPx)];
  return {
    x: round(x - growX / 2),
    y: round(y - growY / 2),
    widthPx: round(widthPx + growX),
    heightPx: round(heightPx + growY),
  };
}
