/** An upright rectangle in pixels. */
export interface Box {
  x: number;
  y: number;
  widthPx: number;
  heightPx: number;
}

export type Point = readonly [x: number, y: number];

export function boxAround([x, y]: Point, widthPx: number, heightPx: number): Box {
  return { x: round(x - widthPx / 2), y: round(y - heightPx / 2), widthPx, heightPx };
}

export function centreOf({ x, y, widthPx, heightPx }: Box): Point {
  return [round(x + widthPx / 2), round(y + heightPx / 2)];
}

/** Boxes that only touch do not overlap. */
export function overlaps(a: Box, b: Box, gapPx = 0): boolean {
  return (
    a.x < b.x + b.widthPx + gapPx &&
    b.x < a.x + a.widthPx + gapPx &&
    a.y < b.y + b.heightPx + gapPx &&
    b.y < a.y + a.heightPx + gapPx
  );
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.widthPx <= outer.x + outer.widthPx &&
    inner.y + inner.heightPx <= outer.y + outer.heightPx
  );
}

export function containsPoint(box: Box, [x, y]: Point): boolean {
  return x >= box.x && x <= box.x + box.widthPx && y >= box.y && y <= box.y + box.heightPx;
}

/** The same box, smaller by `paddingPx` on each side (larger when negative). */
export function inset(box: Box, paddingPx: number): Box {
  return {
    x: box.x + paddingPx,
    y: box.y + paddingPx,
    widthPx: box.widthPx - 2 * paddingPx,
    heightPx: box.heightPx - 2 * paddingPx,
  };
}

/** Where a straight line from the box's middle to a point leaves the box; the point when it is inside. */
export function edgeTowards(box: Box, point: Point): Point {
  const [cx, cy] = centreOf(box);
  const [dx, dy] = [point[0] - cx, point[1] - cy];
  const scale = Math.min(
    dx === 0 ? Infinity : box.widthPx / 2 / Math.abs(dx),
    dy === 0 ? Infinity : box.heightPx / 2 / Math.abs(dy),
  );
  return scale >= 1 ? point : [round(cx + dx * scale), round(cy + dy * scale)];
}

/** Small boxes along a line, so that labels can keep off it. */
export function sampleLine([from, to]: readonly [Point, Point]): Box[] {
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 5);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = steps === 0 ? 0 : step / steps;
    return boxAround([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t], 2, 2);
  });
}

/** To 0.1 px, never -0. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
