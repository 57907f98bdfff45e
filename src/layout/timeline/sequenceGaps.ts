import type { SequenceSeries } from "../../selectors/sequenceSeries";
import { estimateExactTextWidth } from "../textWidth";
import { cutToWidth } from "./fitText";

/** Joining words stand in the serif's italic, which is narrower than what the estimate bounds. */
const JOIN_SIZE_PX = 13;
const ITALIC_FACTOR = 0.92;
const JOIN_PAD_PX = 4;
const MIN_JOIN_PX = 40;
const MAX_JOIN_PX = 120;
const UPRIGHT_PX = 26;
const UNRELATED_PX = 62;
const PLAIN_PX = 10;
/** Pictures narrower than this turn the words upright, to save the width for the marks. */
const UPRIGHT_BELOW_PX = 720;

/** How the words between the columns run. */
export type JoinDirection = "level" | "upright";

export function resolveJoinDirection(widthPx: number): JoinDirection {
  return widthPx < UPRIGHT_BELOW_PX ? "upright" : "level";
}

/** The word as it has room, and the length of its line. */
export function fitJoinWord(word: string): { text: string; widthPx: number } {
  const text = cutToWidth(word, MAX_JOIN_PX, JOIN_SIZE_PX);
  return {
    text,
    widthPx: Math.ceil(estimateExactTextWidth(text, JOIN_SIZE_PX) * ITALIC_FACTOR),
  };
}

/** Room before each column: for the words that join it to earlier ones, or for saying that none do. */
export function resolveSequenceGaps(
  { columns, joins }: SequenceSeries,
  direction: JoinDirection,
): number[] {
  return columns.map((column, at) => {
    if (at === 0) return 0;
    if (column.row === null) return PLAIN_PX;
    const words = joins.filter(({ to }) => to === at).map(({ word }) => fitJoinWord(word).widthPx);
    if (words.length === 0 && !column.isUnrelated) return PLAIN_PX;
    if (words.length === 0) return direction === "upright" ? UPRIGHT_PX : UNRELATED_PX;
    if (direction === "upright") return UPRIGHT_PX;
    return Math.max(MIN_JOIN_PX, ...words) + JOIN_PAD_PX;
  });
}
