import type { RelationsNode } from "../../selectors/relationsNodes";
import type { FrameStyle } from "./frameStyle";
import { footHeight, nameHeight, STACK_GAP_PX } from "./stackedNode";

/** The rows in which both frames' people and offices stand. */
export interface FrameRows {
  /** Middle of the shapes, top down. */
  levels: readonly number[];
  /** Distance of two rows. */
  stepPx: number;
  /** Ids of those whose names stand above their shapes, out of the way of their ties. */
  above: ReadonlySet<string>;
}

/**
 * Rows common to both frames, so that counterparts stand level: evenly spread between `top` and
 * `bottom`, the first not above `leastFirstY`, where ties have room above it.
 */
export function resolveFrameRows(
  sides: readonly (readonly RelationsNode[])[],
  { top, bottom, leastFirstY }: { top: number; bottom: number; leastFirstY: number },
  busy: ReadonlySet<string>,
  style: FrameStyle,
): FrameRows {
  const rowCount = Math.max(1, ...sides.map((nodes) => nodes.length));
  const stepPx = (bottom - top) / rowCount;
  if (style.isBeside) {
    const first = Math.max(top + stepPx / 2, leastFirstY);
    return { levels: spread(first, bottom - stepPx / 2, rowCount), stepPx, above: new Set() };
  }
  const heads = sides.flatMap((nodes) => nodes.slice(0, 1)).filter(({ id }) => busy.has(id));
  const feet = sides.flatMap((nodes) => nodes.slice(rowCount - 1));
  const headPx = heads.map((node) => nameHeight(node, style));
  const footPx = feet.map((node) => footHeight(node, style));
  const first = Math.max(leastFirstY, top + Math.max(0, ...headPx) + STACK_GAP_PX + style.radiusPx);
  const last = bottom - Math.max(0, ...footPx) - STACK_GAP_PX;
  return {
    levels: spread(first, last, rowCount),
    stepPx: (last - first) / Math.max(1, rowCount - 1),
    above: new Set(heads.map(({ id }) => id)),
  };
}

/** `count` levels from first to last, evenly. */
function spread(first: number, last: number, count: number): number[] {
  const stepPx = (last - first) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, at) => first + stepPx * at);
}
