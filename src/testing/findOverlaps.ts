interface Box {
  x: number;
  y: number;
  widthPx: number;
  heightPx: number;
}

/** Pairs of boxes that share more than a hair: positions in the list. */
export function findOverlaps(boxes: readonly Box[], slackPx = 0.2): [number, number][] {
  const overlaps: [number, number][] = [];
  boxes.forEach((a, first) => {
    boxes.slice(first + 1).forEach((b, offset) => {
      const across = Math.min(a.x + a.widthPx, b.x + b.widthPx) - Math.max(a.x, b.x);
      const down = Math.min(a.y + a.heightPx, b.y + b.heightPx) - Math.max(a.y, b.y);
      if (across > slackPx && down > slackPx) overlaps.push([first, first + 1 + offset]);
    });
  });
  return overlaps;
}
