import { estimateTextWidth } from "../textWidth";
import { balanceLines, widestLine } from "../wrapWords";

/** All words, fewer words, or the number alone. */
export type PillWording = "full" | "short" | "number";

/** A way to set the words of a tie, with the room it takes. */
export interface PillForm {
  widthPx: number;
  heightPx: number;
  textWidthPx: number;
  lineCount: number;
  wording: PillWording;
  /** Lower is better: few lines, and words rather than a number alone. */
  cost: number;
}

const PADDING_PX = 8;
const LEAST_PX = 24;
const LINE_COSTS = [0, 5, 14];
/** Under a filter any smaller number may stand in the place of a label's own. */
const WIDEST_DIGIT = "4";
const SHORT_COST = 2;
/** Words of a silence stand on a wide band and need less ground around them. */
const SILENCE_TIGHTER_PX = 6;
const NUMBER_COST = 240;

export function pillLineHeight(fontSizePx: number): number {
  return Math.round(fontSizePx * 1.2);
}

/** The words in one, two or three lines, and the number alone where a label ends in one. */
export function pillForms(label: string, fontSizePx: number): PillForm[] {
  const widest = label.replace(/\d/g, WIDEST_DIGIT);
  const forms = wordForms(widest, fontSizePx, "full");
  const number = /\d+$/.exec(widest);
  if (number) {
    const widthPx = estimateTextWidth(number[0], fontSizePx);
    forms.push(formOf(widthPx, 1, fontSizePx, NUMBER_COST, "number"));
  }
  return forms;
}

/** The words of a silence, the shorter ones in one line before the longer ones in two. */
export function silenceForms(label: string, shortLabel: string, fontSizePx: number): PillForm[] {
  const full = wordForms(label, fontSizePx, "full");
  const short = wordForms(shortLabel, fontSizePx, "short").map((form) => ({
    ...form,
    cost: form.cost + SHORT_COST,
  }));
  return [...full, ...short]
    .map((form) => ({ ...form, widthPx: form.widthPx - SILENCE_TIGHTER_PX }))
    .sort((a, b) => a.cost - b.cost);
}

function wordForms(label: string, fontSizePx: number, wording: PillWording): PillForm[] {
  return LINE_COSTS.flatMap((cost, at) => {
    const lines = balanceLines(label, at + 1, fontSizePx);
    if (lines.length !== at + 1) return [];
    return [formOf(widestLine(lines, fontSizePx), lines.length, fontSizePx, cost, wording)];
  });
}

function formOf(
  textWidthPx: number,
  lineCount: number,
  fontSizePx: number,
  cost: number,
  wording: PillWording,
): PillForm {
  return {
    widthPx: Math.max(LEAST_PX, textWidthPx + 2 * PADDING_PX),
    heightPx: Math.max(LEAST_PX, lineCount * pillLineHeight(fontSizePx) + 8),
    textWidthPx,
    lineCount,
    wording,
    cost,
  };
}
