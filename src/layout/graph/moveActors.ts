import type { MovedActor } from "../../state/movedActors";
import { contains, containsPoint, inset, overlaps, round, type Box } from "../box";
import type { GraphScene, GraphSize } from "./graphScene";
import type { PlacedNode } from "./placedGraph";

/** Between an actor that was moved and all that stands already. */
const GAP_PX = 8;
const PER_MILLE = 1000;

/**
 * The scene with actors where the reader has put them, each as near as the rules allow: in the picture,
 * in the frame of its state or else outside of all frames, on no other shape or name. Of two that want
 * the same place the one named first has it. All others stay where they are; who finds no place does too.
 */
export function moveActors(
  scene: GraphScene,
  size: GraphSize,
  moved: readonly MovedActor[],
): GraphScene {
  const asked = moved.filter(({ id }) => scene.nodes.some((node) => node.id === id));
  const isAsked = new Set(asked.map(({ id }) => id));
  const placed = new Map(
    scene.nodes.flatMap((node) => (isAsked.has(node.id) ? [] : [[node.id, node] as const])),
  );
  for (const place of asked) {
    const node = scene.nodes.find(({ id }) => id === place.id)!;
    const found = findPlace(scene, size, node, place, [...placed.values()]);
    if (!found) {
      return moveActors(
        scene,
        size,
        asked.filter((other) => other !== place),
      );
    }
    placed.set(node.id, found);
  }
  return { ...scene, nodes: scene.nodes.map((node) => placed.get(node.id) ?? node) };
}

/** Where a node stands, as a link tells it. */
export function tellPlace({ id, x, y }: Pick<PlacedNode, "id" | "x" | "y">, size: GraphSize) {
  return {
    id,
    x: Math.round((x / size.widthPx) * PER_MILLE),
    y: Math.round((y / size.heightPx) * PER_MILLE),
  };
}

/** The free place nearest to the one asked for, in whole per mille; null where there is none. */
function findPlace(
  { frames }: GraphScene,
  size: GraphSize,
  node: PlacedNode,
  asked: MovedActor,
  standing: readonly PlacedNode[],
): PlacedNode | null {
  const page: Box = { x: 0, y: 0, ...size };
  const own = frames.find(({ box }) => containsPoint(box, [node.x, node.y]));
  const room = own?.box ?? page;
  const barred = [
    ...standing.map(({ box }) => box),
    ...frames.map((frame) => (frame === own ? frame.labelBox : frame.box)),
  ].map((box) => inset(box, -GAP_PX));
  const unit = { x: size.widthPx / PER_MILLE, y: size.heightPx / PER_MILLE };
  const { box } = node;
  const before = { x: node.x - box.x, y: node.y - box.y };
  const after = { x: box.widthPx - before.x, y: box.heightPx - before.y };
  const edgesX = barred.flatMap((other) => [other.x - after.x, other.x + other.widthPx + before.x]);
  const edgesY = barred.flatMap((other) => [
    other.y - after.y,
    other.y + other.heightPx + before.y,
  ]);
  const wholeX = listWhole(
    asked.x,
    [room.x + GAP_PX + before.x, room.x + room.widthPx - GAP_PX - after.x],
    edgesX,
    unit.x,
  );
  const wholeY = listWhole(
    asked.y,
    [room.y + GAP_PX + before.y, room.y + room.heightPx - GAP_PX - after.y],
    edgesY,
    unit.y,
  );
  const distance = ({ x, y }: { x: number; y: number }) =>
    Math.hypot((x - asked.x) * unit.x, (y - asked.y) * unit.y);
  const spots = wholeX
    .flatMap((x) => wholeY.map((y) => ({ x, y })))
    .sort((a, b) => distance(a) - distance(b) || a.y - b.y || a.x - b.x);
  for (const spot of spots) {
    const shifted = shiftNode(node, spot.x * unit.x - node.x, spot.y * unit.y - node.y);
    const isFree = !barred.some((other) => overlaps(shifted.box, other));
    if (isFree && contains(room, shifted.box)) return shifted;
  }
  return null;
}

/** The number asked for, kept within the range, and those beside the edges, away from these. */
function listWhole(
  asked: number,
  [first, last]: readonly [number, number],
  edges: readonly number[],
  unitPx: number,
): number[] {
  const low = Math.ceil(first / unitPx);
  const high = Math.floor(last / unitPx);
  if (low > high) return [Math.round((first + last) / 2 / unitPx)];
  const beside = edges.map((edge, at) =>
    at % 2 === 0 ? Math.floor(edge / unitPx) : Math.ceil(edge / unitPx),
  );
  const inside = beside.filter((whole) => whole > low && whole < high);
  return [...new Set([Math.min(high, Math.max(low, asked)), low, high, ...inside])];
}

function shiftNode(node: PlacedNode, dx: number, dy: number): PlacedNode {
  const shiftBox = (box: Box): Box => ({ ...box, x: round(box.x + dx), y: round(box.y + dy) });
  const { label } = node;
  return {
    ...node,
    x: round(node.x + dx),
    y: round(node.y + dy),
    box: shiftBox(node.box),
    label: {
      ...label,
      x: round(label.x + dx),
      y: round(label.y + dy),
      box: shiftBox(label.box),
    },
  };
}
