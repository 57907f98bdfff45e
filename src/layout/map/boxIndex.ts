import { overlaps, type Box } from "../box";

/** Boxes by the squares of a raster that they touch, so that a test looks at those nearby only. */
export interface BoxIndex {
  /** Whether any of them, but the ones left out, is nearer to a box than the gap. */
  hits: (box: Box, gapPx: number, leftOut?: readonly Box[]) => boolean;
}

const SQUARE_PX = 48;
const keyOf = (column: number, row: number) => column * 8192 + row;

export function indexBoxes(boxes: readonly Box[]): BoxIndex {
  const squares = new Map<number, Box[]>();
  for (const box of boxes) {
    eachSquare(box, 0, (key) => {
      const square = squares.get(key);
      if (square) square.push(box);
      else squares.set(key, [box]);
      return false;
    });
  }
  return {
    hits: (box, gapPx, leftOut = []) =>
      eachSquare(
        box,
        gapPx,
        (key) =>
          squares
            .get(key)
            ?.some((other) => overlaps(box, other, gapPx) && !leftOut.includes(other)) ?? false,
      ),
  };
}

/** Visits squares until one says yes. */
function eachSquare(
  { x, y, widthPx, heightPx }: Box,
  gapPx: number,
  visit: (key: number) => boolean,
): boolean {
  const squareOf = (at: number) => Math.floor(at / SQUARE_PX);
  for (let column = squareOf(x - gapPx); column <= squareOf(x + widthPx + gapPx); column++) {
    for (let row = squareOf(y - gapPx); row <= squareOf(y + heightPx + gapPx); row++) {
      if (visit(keyOf(column, row))) return true;
    }
  }
  return false;
}
