/** A tie or a silence as the arrow keys see it: its key, the actors at its ends, its height. */
export interface WalkedTie {
  key: string;
  /** Ids of the actors at its ends, as they are drawn. */
  left: string;
  right: string;
  y: number;
}

/** Where the arrows to the left and right lead from an item, by the keys of items. */
export interface TieWalk {
  left?: string;
  right?: string;
}

/** From an actor along its uppermost tie to that side, and from a tie to the actor at its end. */
export function walkTies(ties: readonly WalkedTie[]): ReadonlyMap<string, TieWalk> {
  const walk = new Map<string, TieWalk>();
  for (const { key, left, right } of ties.toSorted((a, b) => a.y - b.y)) {
    const [from, to] = [`actor:${left}`, `actor:${right}`];
    walk.set(key, { left: from, right: to });
    walk.set(from, { right: key, ...walk.get(from) });
    walk.set(to, { left: key, ...walk.get(to) });
  }
  return walk;
}
