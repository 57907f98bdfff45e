import { round, type Point } from "../box";

/** A cubic Bézier curve in pixels: start, two handles, end. */
export interface Curve {
  start: Point;
  startHandle: Point;
  endHandle: Point;
  end: Point;
}

/** Where a curve may leave or reach a node: a point and the unit vector that points away from it. */
export interface Port {
  at: Point;
  outward: Point;
}

/** The curve between two ports whose handles reach these shares of the distance, to 0.1 px. */
export function joinPorts(from: Port, to: Port, reaches: readonly [number, number]): Curve {
  const distance = Math.hypot(to.at[0] - from.at[0], to.at[1] - from.at[1]);
  return {
    start: roundPoint(from.at),
    startHandle: roundPoint(along(from.at, from.outward, distance * reaches[0])),
    endHandle: roundPoint(along(to.at, to.outward, distance * reaches[1])),
    end: roundPoint(to.at),
  };
}

/** The point at `t`, from 0 (start) to 1 (end). */
export function pointOnCurve({ start, startHandle, endHandle, end }: Curve, t: number): Point {
  const u = 1 - t;
  const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return [
    a * start[0] + b * startHandle[0] + c * endHandle[0] + d * end[0],
    a * start[1] + b * startHandle[1] + c * endHandle[1] + d * end[1],
  ];
}

/** `steps + 1` points from start to end. */
export function sampleCurve(curve: Curve, steps: number): Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => pointOnCurve(curve, step / steps));
}

/** The value of an SVG path's `d`. */
export function formatCurve({ start, startHandle, endHandle, end }: Curve): string {
  return `M${start.join()}C${startHandle.join()} ${endHandle.join()} ${end.join()}`;
}

/** The curve moved sideways, to its right as it runs when positive: for strands beside each other. */
export function shiftCurve(curve: Curve, offsetPx: number): Curve {
  const [startNormal, endNormal] = [
    normalOf(directionAtStart(curve)),
    normalOf(directionAtEnd(curve)),
  ];
  return {
    start: roundPoint(along(curve.start, startNormal, offsetPx)),
    startHandle: roundPoint(along(curve.startHandle, startNormal, offsetPx)),
    endHandle: roundPoint(along(curve.endHandle, endNormal, offsetPx)),
    end: roundPoint(along(curve.end, endNormal, offsetPx)),
  };
}

/** Unit vector in which the curve sets out. */
export function directionAtStart({ start, startHandle, end }: Curve): Point {
  return unit(start, startHandle) ?? unit(start, end) ?? [1, 0];
}

/** Unit vector in which the curve arrives. */
export function directionAtEnd({ start, endHandle, end }: Curve): Point {
  return unit(endHandle, end) ?? unit(start, end) ?? [1, 0];
}

function along(from: Point, direction: Point, distance: number): Point {
  return [from[0] + direction[0] * distance, from[1] + direction[1] * distance];
}

function normalOf([x, y]: Point): Point {
  return [-y, x];
}

function unit(from: Point, to: Point): Point | null {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return length === 0 ? null : [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

function roundPoint([x, y]: Point): Point {
  return [round(x), round(y)];
}
