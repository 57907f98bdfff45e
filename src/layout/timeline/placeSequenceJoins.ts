import type { SequenceSeries } from "../../selectors/sequenceSeries";
import { round, type Box } from "../box";
import { estimateExactTextWidth } from "../textWidth";
import { fitJoinWord, type JoinDirection } from "./sequenceGaps";
import { LABEL_SIZE_PX } from "./timelineSize";

/** The word between two columns, over an arrow, and what a press hits. */
export interface PlacedJoin {
  /** Position in the series' joins. */
  join: number;
  direction: JoinDirection;
  box: Box;
  /**
   * Around this point the word is centred; upright words are turned about it. A reading without a
   * note stands in square brackets.
   */
  word: { x: number; y: number; text: string };
  arrow: { fromX: number; toX: number; y: number };
  /** Where "our reading" stands under a reading's arrow; null where it has no room. */
  note: { x: number; y: number } | null;
}

/** Where to say that nothing orders a column after the one before it. */
export interface PlacedUnrelated {
  x: number;
  y: number;
  direction: JoinDirection;
}

const LEVEL_HEIGHT_PX = 44;
/** Room of an upright word's arrow, of its brackets and of the air around them. */
const UPRIGHT_EXTRA_PX = 28;
const ARROW_PAD_PX = 4;

/** Height of the words that stand over one another in the fullest gap. */
export function minJoinsHeight(
  { columns, joins }: SequenceSeries,
  direction: JoinDirection,
): number {
  return Math.max(
    0,
    ...columns.map((_, at) =>
      joins
        .filter(({ to }) => to === at)
        .reduce((total, { word }) => total + joinHeight(word, direction), 0),
    ),
  );
}

/** Joins in the gaps before their later columns, around the middle of the lanes. */
export function placeSequenceJoins(
  { columns, joins }: SequenceSeries,
  gaps: readonly { x: number; widthPx: number }[],
  {
    middleY,
    direction,
    readingNote,
  }: {
    middleY: number;
    direction: JoinDirection;
    readingNote: string;
  },
): { joins: PlacedJoin[]; unrelated: PlacedUnrelated[] } {
  const notePx = estimateExactTextWidth(readingNote, LABEL_SIZE_PX);
  const placed: PlacedJoin[] = [];
  const unrelated: PlacedUnrelated[] = [];
  columns.forEach((column, at) => {
    const gap = gaps[at];
    if (at === 0 || !gap || column.row === null) return;
    const x = round(gap.x + gap.widthPx / 2);
    const here = joins.flatMap((join, position) => (join.to === at ? [{ join, position }] : []));
    if (column.isUnrelated) unrelated.push({ x, y: round(middleY), direction });
    const heights = here.map(({ join }) => joinHeight(join.word, direction));
    let top = middleY - heights.reduce((total, height) => total + height, 0) / 2;
    here.forEach(({ join, position }, index) => {
      const heightPx = heights[index]!;
      const isLevel = direction === "level";
      const { text } = fitJoinWord(join.word);
      const isNoted = join.basis === "reading" && isLevel && notePx <= gap.widthPx;
      const arrowY = isLevel ? top + 24 : top + heightPx - 6;
      placed.push({
        join: position,
        direction,
        box: {
          x: round(gap.x),
          y: round(top),
          widthPx: round(gap.widthPx),
          heightPx: round(heightPx),
        },
        word: {
          x,
          y: round(isLevel ? top + 16 : top + (heightPx - UPRIGHT_EXTRA_PX / 2) / 2),
          text: isNoted || join.basis === "words" ? text : `[${text}]`,
        },
        arrow: {
          fromX: round(gap.x + ARROW_PAD_PX),
          toX: round(gap.x + gap.widthPx - ARROW_PAD_PX),
          y: round(arrowY),
        },
        note: isNoted ? { x, y: round(top + 40) } : null,
      });
      top += heightPx;
    });
  });
  return { joins: placed, unrelated };
}

function joinHeight(word: string, direction: JoinDirection): number {
  return direction === "level" ? LEVEL_HEIGHT_PX : fitJoinWord(word).widthPx + UPRIGHT_EXTRA_PX;
}
