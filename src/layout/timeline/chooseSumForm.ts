import type { SequenceColumn } from "../../selectors/sequenceSeries";
import { estimateExactTextWidth } from "../textWidth";
import type { LabelledFit } from "./chooseSequenceLabels";
import { LABEL_SIZE_PX } from "./timelineSize";

/** Where a head says what the marks of its column are: with its time, on a line below it, or nowhere. */
export type SumForm = "beside" | "below" | null;

interface FittedHeads {
  fit: LabelledFit;
  headsPx: readonly number[];
  /** Whether heads and rows keep within the height. */
  isWhole: boolean;
}

/** With title and time. */
export const HEAD_HEIGHT_PX = 32;
const LINE_PX = 14;

/** "no day · 10 statements": the time in its fewest words. */
export function tellSum({ times, sum }: SequenceColumn): string {
  return `${times.at(-1)} · ${sum}`;
}

/**
 * Lets each column that lacks words beside some marks say what they are together: with its time where
 * that has room, else on a line below where rows leave room, else with its time in a wider column.
 */
export function chooseSumForm<Fit extends FittedHeads>(
  columns: readonly SequenceColumn[],
  fitHeads: (headPx: number, sumsPx: readonly number[]) => Fit | null,
): (Fit & { headPx: number; sums: readonly SumForm[] }) | null {
  const sumsPx = columns.map((column) =>
    column.sum === null ? 0 : estimateExactTextWidth(tellSum(column), LABEL_SIZE_PX),
  );
  const choose = (linePx: number, widerPx: readonly number[]) => {
    const headPx = HEAD_HEIGHT_PX + linePx;
    const fitted = fitHeads(headPx, widerPx);
    if (!fitted) return null;
    let isTold = fitted.isWhole;
    const sums = columns.map(({ sum }, at): SumForm => {
      const lacksWords = fitted.fit.cells.some(
        ({ column, items }) => column === at && items.some(({ text }) => text === ""),
      );
      if (sum === null || !lacksWords) return null;
      if (sumsPx[at]! <= fitted.headsPx[at]!) return "beside";
      if (linePx > 0) return "below";
      isTold = false;
      return null;
    });
    return { ...fitted, headPx, sums, isTold };
  };
  const plain = choose(0, []);
  if (!plain || plain.isTold) return plain;
  return [choose(LINE_PX, []), choose(0, sumsPx)].find((other) => other?.isTold) ?? plain;
}
