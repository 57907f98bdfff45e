import type { GraphSize } from "./graphScene";

/** Least height in which actors and ties of a width find their places, the widest first. */
const LEAST_HEIGHTS_PX = [
  { fromWidthPx: 445, heightPx: 170 },
  { fromWidthPx: 340, heightPx: 200 },
  { fromWidthPx: 256, heightPx: 220 },
];

/** From this size on the picture is drawn larger rather than with more room between them. */
const ROOMY = { widthPx: 1100, heightPx: 430 };
const MOST_LARGER = 1.2;

/**
 * The size for which the picture is placed in a room: the room's own where that is enough, else the
 * smallest larger one, to be drawn smaller, or in much room a smaller one, to be drawn larger. Either way the whole picture is in the room.
 */
export function fitRelations(room: GraphSize): GraphSize {
  const scales = LEAST_HEIGHTS_PX.map(({ fromWidthPx, heightPx }) =>
    Math.max(1, fromWidthPx / room.widthPx, heightPx / Math.max(1, room.heightPx)),
  );
  const least = Math.min(...scales);
  const spare = Math.min(room.widthPx / ROOMY.widthPx, room.heightPx / ROOMY.heightPx);
  const scale = spare > 1 ? 1 / Math.min(spare, MOST_LARGER) : least;
  return {
    widthPx: Math.round(room.widthPx * scale),
    heightPx: Math.round(room.heightPx * scale),
  };
}
