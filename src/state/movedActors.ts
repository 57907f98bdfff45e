import type { ReportNotice } from "./notices";
import { isSlug } from "./slug";

/** Where the reader has put an actor of the relations: whole per mille of the picture's width and height. */
export interface MovedActor {
  id: string;
  x: number;
  y: number;
}

export const MOST_MOVED = 40;

const MOVED = /^([a-z0-9-]{1,64}):(-?\d{1,6}):(-?\d{1,6})$/;

/** Whole numbers from 0 to 1000, sorted by id, of each actor its last place, at most 40. */
export function canonicalMoved(moved: readonly MovedActor[]): MovedActor[] {
  const places = new Map(
    moved.map(({ id, x, y }) => [id, { id, x: toPerMille(x), y: toPerMille(y) }]),
  );
  return [...places.values()]
    .filter(({ id, x, y }) => isSlug(id) && !Number.isNaN(x + y))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, MOST_MOVED);
}

export function formatMoved(moved: readonly MovedActor[]): string {
  return moved.map(({ id, x, y }) => `${id}:${x}:${y}`).join();
}

/** Reads `<id>:<x>:<y>`, joined by commas. */
export function readMoved(values: readonly string[], report: ReportNotice): MovedActor[] {
  const asked: MovedActor[] = [];
  const unreadable: string[] = [];
  for (const text of values
    .join()
    .toLowerCase()
    .split(/[,\s]+/)) {
    const [, id, x, y] = MOVED.exec(text) ?? [];
    if (id !== undefined) asked.push({ id, x: Number(x), y: Number(y) });
    else if (text !== "") unreadable.push(text);
  }
  if (unreadable.length > 0) report("at", unreadable.join(), "unreadable");
  if (asked.some(({ x, y }) => x !== toPerMille(x) || y !== toPerMille(y))) {
    report("at", formatMoved(asked), "adjusted");
  }
  const moved = canonicalMoved(asked);
  if (moved.length < new Set(asked.map(({ id }) => id)).size) {
    report("at", formatMoved(asked), "too-long");
  }
  return moved;
}

/** Never -0, which would not survive the way through text; not a number stays none. */
function toPerMille(value: number): number {
  const whole = Math.round(Math.min(1000, Math.max(0, value)));
  return whole === 0 ? 0 : whole;
}
