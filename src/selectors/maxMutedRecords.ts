import type { FilterResult } from "./applyFilters";

/** Up to so many records those that do not pass are muted in place; above that, they go. */
export const MAX_MUTED_RECORDS = 300;

/** What passes, where what does not pass goes; null where all stays and is muted in place. */
export function selectRemaining({ passes, total }: FilterResult): Uint8Array | null {
  return total > MAX_MUTED_RECORDS ? passes : null;
}
