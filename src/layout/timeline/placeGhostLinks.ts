import type { CalendarMark } from "../../selectors/calendarMarks";
import { round, type Box, type Point } from "../box";
import { estimateExactTextWidth } from "../textWidth";
import type { PlacedLane } from "./placeLanes";
import type { PlacedBracket, PlacedMark } from "./placeRun";
import { LABEL_SIZE_PX } from "./timelineSize";

/** From a mark of the article to its ghost, upright and level by turns. */
export interface PlacedGhostLink {
  /** Position of the ghost in the series' marks. */
  ghost: number;
  points: readonly Point[];
}

interface GhostLinksInput {
  series: readonly CalendarMark[];
  marks: readonly PlacedMark[];
  brackets: readonly PlacedBracket[];
  lanes: readonly PlacedLane[];
  rowPx: number;
  /** An upright that no mark and no name ever reaches. */
  freeX: number;
  writingX: number | null;
}

const HALF_MARK_PX = 10.5;
const GLYPH_PX = 8;
const STEP_PX = 4;
const AIR_PX = 2;

/**
 * Links run level only between rows and upright only where no glyph, word, bracket or name of the
 * rows between stands: through the nearest such place, at last before the plot.
 */
export function placeGhostLinks(input: GhostLinksInput): PlacedGhostLink[] {
  const { series, marks, rowPx } = input;
  const obstacles = obstaclesOf(input);
  const placedAt = new Map(marks.map((mark) => [mark.mark, mark]));
  return marks.flatMap((ghost): PlacedGhostLink[] => {
    const of = series[ghost.mark]?.ghostOf ?? null;
    const mark = of === null ? undefined : placedAt.get(of);
    if (!mark || ghost.bin !== null) return [];
    const down = ghost.y >= mark.y ? 1 : -1;
    const fromY = mark.y + (down * rowPx) / 2;
    const isSameRow = Math.abs(ghost.y - mark.y) < 1;
    const toY = isSameRow ? fromY : ghost.y - (down * rowPx) / 2;
    const between = obstacles.filter(
      ({ y, heightPx }) => y < Math.max(fromY, toY) - 1 && y + heightPx > Math.min(fromY, toY) + 1,
    );
    const x = uprightBetween(mark.x, ghost.x, between, input.freeX);
    const points: Point[] = [
      [mark.x, round(mark.y + down * GLYPH_PX)],
      [mark.x, round(fromY)],
      [round(x), round(fromY)],
      [round(x), round(toY)],
      [ghost.x, round(toY)],
      [ghost.x, round(ghost.y - (isSameRow ? -1 : 1) * down * GLYPH_PX)],
    ];
    return [
      { ghost: ghost.mark, points: points.filter((point, at) => !isSame(point, points[at - 1])) },
    ];
  });
}

function obstaclesOf({ marks, brackets, lanes, writingX }: GhostLinksInput): Box[] {
  const endY = Math.max(0, ...lanes.map(({ y, heightPx }) => y + heightPx));
  return [
    ...marks.map(({ box, y }) => ({ ...box, y: y - HALF_MARK_PX, heightPx: 2 * HALF_MARK_PX })),
    ...brackets,
    ...lanes.map(({ label }) => ({
      x: 0,
      y: label.y - LABEL_SIZE_PX,
      widthPx: label.x + estimateExactTextWidth(label.text, LABEL_SIZE_PX, true),
      heightPx: LABEL_SIZE_PX + 4,
    })),
    ...(writingX === null ? [] : [{ x: writingX, y: 0, widthPx: 0, heightPx: endY }]),
  ];
}

/** The upright nearest to both ends at which nothing stands. */
function uprightBetween(
  markX: number,
  ghostX: number,
  between: readonly Box[],
  freeX: number,
): number {
  const [minX, maxX] = [Math.min(markX, ghostX), Math.max(markX, ghostX)];
  const isFree = (x: number) =>
    !between.some((box) => x > box.x - AIR_PX && x < box.x + box.widthPx + AIR_PX);
  const candidates = [ghostX, markX];
  for (let x = maxX; x > minX; x -= STEP_PX) candidates.push(x);
  for (let awayPx = STEP_PX; minX - awayPx > freeX; awayPx += STEP_PX) {
    candidates.push(minX - awayPx);
  }
  return candidates.find(isFree) ?? freeX;
}

function isSame([x, y]: Point, other: Point | undefined): boolean {
  return other !== undefined && x === other[0] && y === other[1];
}
