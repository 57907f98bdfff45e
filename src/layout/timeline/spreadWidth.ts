/** No column grows beyond this many times what it needs, so that marks stay together. */
const MAX_GROWTH = 1.35;

/**
 * Gives columns what is left of the width: first to those that want least more for their heads, then
 * evenly. `leftPx` is what no column could use.
 */
export function spreadWidth(
  widthsPx: readonly number[],
  wishesPx: readonly number[],
  availablePx: number,
): { widthsPx: number[]; leftPx: number } {
  const spread = [...widthsPx];
  let leftPx = availablePx - spread.reduce((total, width) => total + width, 0);
  const lacking = spread
    .map((width, at) => ({ at, lackPx: (wishesPx[at] ?? 0) - width }))
    .filter(({ lackPx }) => lackPx > 0)
    .toSorted((a, b) => a.lackPx - b.lackPx || a.at - b.at);
  for (const { at, lackPx } of lacking) {
    if (lackPx > leftPx) break;
    spread[at]! += lackPx;
    leftPx -= lackPx;
  }
  const total = spread.reduce((sum, width) => sum + width, 0);
  const factor = Math.min(MAX_GROWTH, total > 0 ? (total + leftPx) / total : 1);
  return {
    widthsPx: spread.map((width) => width * factor),
    leftPx: leftPx - total * (factor - 1),
  };
}
