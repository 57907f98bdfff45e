/** Sizes that the timeline's two modes share, in pixels. */

/** Height and least width of a press target, and so the distance between two rows of marks. */
export const ROW_PX = 24;
/** Rows grow up to here where the picture has height to spare. */
export const MAX_ROW_PX = 88;
export const GLYPH_RADIUS_PX = 6.5;
export const LABEL_SIZE_PX = 12;
/** From the start of a labelled mark's box to the middle of its glyph, and to its label. */
export const GLYPH_OFFSET_PX = 10;
export const LABEL_OFFSET_PX = 21;
/** Free space after a label. */
export const LABEL_GAP_PX = 6;
/** Room of one square bracket around marks that stand there by our reading. */
export const BRACKET_PX = 7;
/** Distance between the ticks of further issues. */
export const TICK_PX = 6;

export interface SizePx {
  widthPx: number;
  heightPx: number;
}
