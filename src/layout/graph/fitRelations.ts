import type { GraphSize } from "./graphScene";

/** Least height in which actors and ties of a width find their places, the widest first. */
const LEAST_HEIGHTS_PX = [
  { fromWidthPx: 445, heightPx: 170 },
  { fromWidthPx: 340, heightPx: 200 },
  { fromWidthPx: 256, heightPx: 220 },
];

/**
 * The size for which the picture is placed in a room: the room's own where that is enough, else the
 * smallest larger one, to be drawn smaller. Either way the whole picture is in the room.
 */
export function fitRelations(room: GraphSize): GraphSize {
  const scales = LEAST_HEIGHTS_PX.map(({ fromWidthPx, heightPx }) =>
    Math.max(1, fromWidthPx / room.widthPx, heightPx / Math.max(1, room.heightPx)),
  );
  const scale = Math.min(...scales);
  return {
    widthPx: Math.round(room.widthPx * scale),
    heightPx: Math.round(room.heightPx * scale),
  };
}
