/** What stands beside the lines: one gutter of glyphs, or glyphs with the records' short labels. */
export interface PlacedMargin {
  hasLabels: boolean;
  /** Width kept free of the text for labels; 0 where the gutter of glyphs is enough. */
  labelsPx: number;
}

/** Lines of some 55 letters at the size of the page, below which labels would crowd the text out. */
const LEAST_TEXT_PX = 480;
const LABELS_PX = 240;

/** The least width of text and margin together that has room for labels. */
export const LABELS_FROM_PX = LEAST_TEXT_PX + LABELS_PX;

/** Labels only where the text keeps a readable measure beside them; none before measurement. */
export function placeMargin(widthPx: number | null): PlacedMargin {
  const hasLabels = widthPx !== null && widthPx >= LABELS_FROM_PX;
  return { hasLabels, labelsPx: hasLabels ? LABELS_PX : 0 };
}
