import { createContext, useContext } from "react";
import type { LaneWalk } from "../../layout/lanes/walkLanes";

/** What the parts of one picture need to know of the whole. */
export interface LanesPart {
  walk: ReadonlyMap<string, LaneWalk>;
  /** Actors that have a tie drawn: only these can be told apart from the others. */
  standing: ReadonlySet<string>;
  /** Each actor with those that it has a tie drawn with. */
  neighbours: ReadonlyMap<string, readonly string[]>;
}

export const LanesContext = createContext<LanesPart>({
  walk: new Map(),
  standing: new Set(),
  neighbours: new Map(),
});

/** Attributes by which the arrow keys follow a line from actor to tie to actor. */
export function useWalk(key: string) {
  const { walk } = useContext(LanesContext);
  const { left, right } = walk.get(key) ?? {};
  return { "data-walk": key, "data-walk-left": left, "data-walk-right": right };
}
