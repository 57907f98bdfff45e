/** An arrow between two nodes, named by whole numbers. */
export interface Arrow {
  from: number;
  to: number;
}

/**
 * The nodes so that each arrow points forward. Free choices follow the node placed last, so that
 * chains stay together, then the given order. A circle is entered at its first node in that order.
 */
export function sortTopologically(nodes: readonly number[], arrows: readonly Arrow[]): number[] {
  const left = new Set(nodes);
  const followers = new Map<number, number[]>();
  const blockers = new Map<number, number>();
  for (const { from, to } of arrows) {
    if (from === to || !left.has(from) || !left.has(to)) continue;
    followers.set(from, [...(followers.get(from) ?? []), to]);
    blockers.set(to, (blockers.get(to) ?? 0) + 1);
  }
  const isFree = (node: number) => left.has(node) && (blockers.get(node) ?? 0) <= 0;
  const sorted: number[] = [];
  while (left.size > 0) {
    const following = followers.get(sorted.at(-1) ?? Number.NaN) ?? [];
    const next = following.find(isFree) ?? nodes.find(isFree) ?? [...left][0]!;
    left.delete(next);
    sorted.push(next);
    for (const node of followers.get(next) ?? []) {
      blockers.set(node, (blockers.get(node) ?? 0) - 1);
    }
  }
  return sorted;
}

/** Only the arrows that no longer path of arrows replaces. Expects no circles and no doubles. */
export function reduceTransitively<T extends Arrow>(arrows: readonly T[]): T[] {
  const next = new Map<number, number[]>();
  for (const { from, to } of arrows) next.set(from, [...(next.get(from) ?? []), to]);
  const reaches = (from: number, to: number): boolean => {
    const seen = new Set<number>();
    const open = [from];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node === to) return true;
      if (seen.has(node)) continue;
      seen.add(node);
      open.push(...(next.get(node) ?? []));
    }
    return false;
  };
  return arrows.filter(
    ({ from, to }) => !(next.get(from) ?? []).some((step) => step !== to && reaches(step, to)),
  );
}
