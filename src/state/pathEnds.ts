import { canonicalIds } from "./canonicalIds";

/** Two actors, whose ids are sorted: the ways between them are the same from either end. */
export type PathEnds = readonly [string, string];

/** Null for what no link can carry, and for ways from an actor to itself. */
export function canonicalPath(ids: readonly string[]): PathEnds | null {
  const [first, second] = canonicalIds(ids);
  return ids.length === 2 && first !== undefined && second !== undefined ? [first, second] : null;
}
