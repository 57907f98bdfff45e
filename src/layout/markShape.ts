import type { EventKind } from "../model/vocabulary";

type Point = readonly [x: number, y: number];

/** Corners on the unit circle, the first at `startDegrees` clockwise from the top. */
function polygon(corners: number, startDegrees = 0): Point[] {
  return Array.from({ length: corners }, (_, corner): Point => {
    const angle = ((startDegrees + (corner * 360) / corners) * Math.PI) / 180;
    return [Math.sin(angle), -Math.cos(angle)];
  });
}

/** Each kind's outline inside the unit circle; the call alone is round. */
const OUTLINES: Record<Exclude<EventKind, "call">, readonly Point[]> = {
  meeting: polygon(6),
  visit: polygon(4, 45),
  statement: polygon(4),
  attack: [
    [0, -0.95],
    [1, 0.8],
    [-1, 0.8],
  ],
  strike: [
    [0, 0.95],
    [1, -0.8],
    [-1, -0.8],
  ],
  arrest: polygon(8, 22.5),
  protest: [
    [-1, -0.95],
    [1, -0.95],
    [1, 0.25],
    [0.25, 0.25],
    [0.25, 1],
    [-0.25, 1],
    [-0.25, 0.25],
    [-1, 0.25],
  ],
  agreement: [
    [-1, -0.8],
    [0, -0.25],
    [1, -0.8],
    [1, 0.8],
    [0, 0.25],
    [-1, 0.8],
  ],
  vote: [
    [-0.35, -1],
    [0.35, -1],
    [0.35, -0.35],
    [1, -0.35],
    [1, 0.35],
    [0.35, 0.35],
    [0.35, 1],
    [-0.35, 1],
    [-0.35, 0.35],
    [-1, 0.35],
    [-1, -0.35],
    [-0.35, -0.35],
  ],
  recall: [
    [-1, 0],
    [0.1, -0.95],
    [0.1, -0.4],
    [1, -0.4],
    [1, 0.4],
    [0.1, 0.4],
    [0.1, 0.95],
  ],
  milestone: [
    [-0.7, -1],
    [1, -0.5],
    [-0.3, 0],
    [-0.3, 1],
    [-0.7, 1],
  ],
  "election-or-office": polygon(5),
  publication: [
    [-0.75, -1],
    [0.3, -1],
    [0.75, -0.55],
    [0.75, 1],
    [-0.75, 1],
  ],
  other: [
    [-1, -0.5],
    [1, -0.5],
    [1, 0.5],
    [-1, 0.5],
  ],
};

/** Path of a kind's shape around the origin, within a circle of `radiusPx`. */
export function placeMarkShape(kind: EventKind, radiusPx: number): string {
  if (kind === "call") {
    const radius = round(radiusPx * 0.9);
    return `M0,${-radius}A${radius},${radius} 0 1 1 0,${radius}A${radius},${radius} 0 1 1 0,${-radius}Z`;
  }
  const corners = OUTLINES[kind].map(([x, y]) => `${round(x * radiusPx)},${round(y * radiusPx)}`);
  return `M${corners.join("L")}Z`;
}

/** The start half of a kind's shape, for marks that are filled only half. */
export function placeHalfMarkShape(kind: EventKind, radiusPx: number): string {
  if (kind === "call") {
    const radius = round(radiusPx * 0.9);
    return `M0,${-radius}A${radius},${radius} 0 0 0 0,${radius}Z`;
  }
  const outline = OUTLINES[kind];
  const kept = outline.flatMap((point, at): Point[] => {
    const next = outline[(at + 1) % outline.length]!;
    const inside: Point[] = point[0] <= 0 ? [point] : [];
    if (point[0] * next[0] >= 0) return inside;
    const share = point[0] / (point[0] - next[0]);
    return [...inside, [0, point[1] + share * (next[1] - point[1])]];
  });
  const corners = kept.map(([x, y]) => `${round(x * radiusPx)},${round(y * radiusPx)}`);
  return `M${corners.join("L")}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
