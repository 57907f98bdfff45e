import { createContext } from "react";

/** What the parts of one picture need to know of the whole. */
export interface LanesPart {
  /** Actors that have a tie drawn: only these can be told apart from the others. */
  standing: ReadonlySet<string>;
  /** Each actor with those that it has a tie drawn with. */
  neighbours: ReadonlyMap<string, readonly string[]>;
}

export const LanesContext = createContext<LanesPart>({
  standing: new Set(),
  neighbours: new Map(),
});
