import { shiftCurve, type Curve } from "./curve";

const STRAND_PX = 2.25;
const MOST_WIDTH_PX = 10;

/** Width of a tie with all its records: one strand each, narrower ones from five records on. */
export function tieWidth(records: number): number {
  return Math.min(STRAND_PX * records, MOST_WIDTH_PX);
}

export interface Strand {
  colour: string;
  curve: Curve;
  widthPx: number;
}

/** The passing records of a tie as strands beside each other, as wide as their number, by colour. */
export function placeStrands(
  curve: Curve,
  strands: readonly { colour: string; count: number }[],
  records: number,
): Strand[] {
  const unitPx = tieWidth(records) / Math.max(1, records);
  const shown = strands.filter(({ count }) => count > 0);
  let offsetPx = -shown.reduce((sum, { count }) => sum + count * unitPx, 0) / 2;
  return shown.map(({ colour, count }) => {
    const widthPx = count * unitPx;
    const strand = { colour, widthPx, curve: shiftCurve(curve, offsetPx + widthPx / 2) };
    offsetPx += widthPx;
    return strand;
  });
}
