/** The window that the views are drawn for; a larger one shows the same, larger. */
const DRAWN_FOR = { widthPx: 1280, heightPx: 720 };
const MAX_SCALE = 3;

/** How much larger than on a desk everything is shown: 1.5 at 1920 × 1080, so that 12 px become 18. */
export function presentScale(widthPx: number, heightPx: number): number {
  const fitting = Math.min(widthPx / DRAWN_FOR.widthPx, heightPx / DRAWN_FOR.heightPx);
  return Math.round(Math.min(MAX_SCALE, Math.max(1, fitting)) * 100) / 100;
}
