import { estimateTextWidth } from "../textWidth";
import { balanceLines, widestLine } from "./wrapWords";

/** A way to set the words of a tie, with the room it takes. */
export interface PillForm {
  widthPx: number;
  heightPx: number;
  textWidthPx: number;
  lineCount: number;
  isNumberOnly: boolean;
  /** Lower is better: few lines, and words rather than a number alone. */
  cost: number;
}

const PADDING_PX = 8;
const LEAST_PX = 24;
const LINE_COSTS = [0, 5, 14];
const NUMBER_COST = 160;

export function pillLineHeight(fontSizePx: number): number {
  return Math.round(fontSizePx * 1.2);
}

/** The words in one, two or three lines, and the number alone where a label ends in one. */
export function pillForms(label: string, fontSizePx: number, hasWords: boolean): PillForm[] {
  const forms: PillForm[] = [];
  if (hasWords) {
    LINE_COSTS.forEach((cost, at) => {
      const lines = balanceLines(label, at + 1, fontSizePx);
      if (lines.length === at + 1) {
        forms.push(formOf(widestLine(lines, fontSizePx), lines.length, fontSizePx, cost, false));
      }
    });
  }
  const number = /\d+$/.exec(label);
  if (number) {
    forms.push(formOf(estimateTextWidth(number[0], fontSizePx), 1, fontSizePx, NUMBER_COST, true));
  }
  return forms;
}

function formOf(
  textWidthPx: number,
  lineCount: number,
  fontSizePx: number,
  cost: number,
  isNumberOnly: boolean,
): PillForm {
  return {
    widthPx: Math.max(LEAST_PX, textWidthPx + 2 * PADDING_PX),
    heightPx: Math.max(LEAST_PX, lineCount * pillLineHeight(fontSizePx) + 8),
    textWidthPx,
    lineCount,
    isNumberOnly,
    cost,
  };
}
