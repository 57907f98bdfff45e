/** A group of notes that would like to stand beside the first line of its sentence. */
export interface MarginAnchor {
  topPx: number;
  heightPx: number;
}

/**
 * Tops of the groups, none above its anchor and none over the group before it: a group that finds
 * its place taken moves down.
 */
export function placeMarginNotes(anchors: readonly MarginAnchor[], gapPx = 0): number[] {
  let free = -Infinity;
  return anchors.map(({ topPx, heightPx }) => {
    const placed = Math.round(Math.max(topPx, free) * 10) / 10;
    free = placed + heightPx + gapPx;
    return placed;
  });
}
