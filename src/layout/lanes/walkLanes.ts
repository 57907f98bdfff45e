import type { PlacedLanes } from "./placedLanes";

/** Where the arrows to the left and right lead from an item, by the keys of items. */
export interface LaneWalk {
  left?: string;
  right?: string;
}

export function silenceKey({ from, to }: { from: string; to: string }): string {
  return `silence:${from}~${to}`;
}

/** Each actor with itself and all that it has a line with. */
export function listNeighbours({
  bundles,
  silences,
}: Pick<PlacedLanes, "bundles" | "silences">): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  for (const { left, right } of [...bundles, ...silences]) {
    neighbours.set(left, [...(neighbours.get(left) ?? [left]), right]);
    neighbours.set(right, [...(neighbours.get(right) ?? [right]), left]);
  }
  return neighbours;
}

/** From an actor along its uppermost line, and from a line to the actor at its end. */
export function walkLanes({
  actors,
  bundles,
  silences,
}: Pick<PlacedLanes, "actors" | "bundles" | "silences">): ReadonlyMap<string, LaneWalk> {
  const lines = [
    ...bundles.map(({ ref, left, right, pill }) => ({ key: ref, left, right, y: pill.box.y })),
    ...silences.map((silence) => ({
      key: silenceKey(silence),
      left: silence.left,
      right: silence.right,
      y: silence.pill.box.y,
    })),
  ].toSorted((a, b) => a.y - b.y);
  const walk = new Map<string, LaneWalk>(
    lines.map(({ key, left, right }) => [key, { left: `actor:${left}`, right: `actor:${right}` }]),
  );
  for (const { id } of actors) {
    const onward = lines.find(({ left }) => left === id)?.key;
    const back = lines.find(({ right }) => right === id)?.key;
    walk.set(`actor:${id}`, {
      ...(back !== undefined && { left: back }),
      ...(onward !== undefined && { right: onward }),
    });
  }
  return walk;
}
