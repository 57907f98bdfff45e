import { boxAround, centreOf, contains, overlaps, type Box, type Point } from "../box";

/** A label looking for room. Earlier requests are served first. */
export interface LabelRequest {
  id: string;
  widthPx: number;
  heightPx: number;
  /** Where its middle may stand, best first. */
  candidates: readonly Point[];
  /** True when it must be shown: it may then cover what is only to be avoided. */
  required: boolean;
  /** True when it may stand anywhere within the bounds, as a label with a leader may. */
  anywhere?: boolean;
}

export interface LabelRoom {
  /** Labels never leave it. */
  bounds: Box;
  /** Never covered. */
  taken: readonly Box[];
  /** Covered only where a required label finds no other room. */
  avoided: readonly Box[];
}

/** How far labels keep from what they may not cover. */
export const GAP_PX = 3;
const LATTICE_PX = 6;
/** On a large map the lattice is wider, so that it has about this many boxes. */
const LATTICE_BOXES = 4000;

/**
 * Gives each label a box that lies within the bounds and overlaps nothing taken and no other label.
 * A label without room is left out. Deterministic: same requests, same boxes.
 */
export function placeLabels(requests: readonly LabelRequest[], room: LabelRoom): Map<string, Box> {
  const placed = new Map<string, Box>();
  const taken = [...room.taken];
  for (const request of requests) {
    const box = findBox(request, { ...room, taken });
    if (!box) continue;
    placed.set(request.id, box);
    taken.push(box);
  }
  return placed;
}

function findBox(request: LabelRequest, { bounds, taken, avoided }: LabelRoom): Box | null {
  const { widthPx, heightPx, candidates, required, anywhere } = request;
  const near = candidates.map((point) => boxAround(point, widthPx, heightPx));
  const all = [...taken, ...avoided];
  const firstFree = (boxes: readonly Box[], obstacles: readonly Box[]) =>
    boxes.find((box) => isFree(box, bounds, obstacles));
  const free = firstFree(near, all);
  if (free || !near[0]) return free ?? null;
  const far = anywhere ? latticeBoxes(request, bounds, centreOf(near[0])) : [];
  const inStyle = firstFree(far, all);
  if (inStyle || !required) return inStyle ?? null;
  return firstFree(near, taken) ?? firstFree(far, taken) ?? null;
}

/** Whether a box lies within the bounds and clear of every obstacle. */
export function isFree(box: Box, bounds: Box, obstacles: readonly Box[]): boolean {
  return contains(bounds, box) && !obstacles.some((obstacle) => overlaps(box, obstacle, GAP_PX));
}

/** Boxes all over the bounds, nearest to a point first. */
function latticeBoxes(
  { widthPx, heightPx }: LabelRequest,
  bounds: Box,
  [nearX, nearY]: Point,
): Box[] {
  const boxes: { box: Box; distance: number }[] = [];
  const maxX = bounds.x + bounds.widthPx - widthPx;
  const maxY = bounds.y + bounds.heightPx - heightPx;
  const roomPx = Math.max(0, maxX - bounds.x) * Math.max(0, maxY - bounds.y);
  const stepPx = Math.max(LATTICE_PX, Math.round(Math.sqrt(roomPx / LATTICE_BOXES)));
  for (let y = bounds.y; y <= maxY; y += stepPx) {
    for (let x = bounds.x; x <= maxX; x += stepPx) {
      const distance = Math.hypot(x + widthPx / 2 - nearX, y + heightPx / 2 - nearY);
      boxes.push({ box: { x, y, widthPx, heightPx }, distance });
    }
  }
  return boxes.sort((a, b) => a.distance - b.distance).map(({ box }) => box);
}
