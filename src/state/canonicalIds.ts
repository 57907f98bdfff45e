import { isSlug } from "./slug";

export const MAX_IDS_PER_FACET = 100;

/** Well-formed ids only, sorted by code unit, no doubles, at most 100. */
export function canonicalIds(ids: Iterable<string>): string[] {
  return [...new Set(ids)].filter(isSlug).sort().slice(0, MAX_IDS_PER_FACET);
}
