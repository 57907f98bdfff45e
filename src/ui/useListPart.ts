import { useMemo, useState } from "react";

const ITEMS_AT_A_TIME = 200;

export interface ListPart<T> {
  /** The first items: as many as a list draws without a wait. */
  shown: readonly T[];
  /** How many more a press brings, and how many are not shown; 0 when all are. */
  nextCount: number;
  restCount: number;
  showMore: () => void;
}

/** The beginning of a list that may be far too long to draw; it grows by request. */
export function useListPart<T>(items: readonly T[], itemsAtATime = ITEMS_AT_A_TIME): ListPart<T> {
  const [limit, setLimit] = useState(itemsAtATime);
  const restCount = Math.max(0, items.length - limit);
  // The same list for the same items, so that what is made of it is made once.
  const shown = useMemo(() => items.slice(0, limit), [items, limit]);
  return {
    shown,
    nextCount: Math.min(itemsAtATime, restCount),
    restCount,
    showMore: () => setLimit(limit + itemsAtATime),
  };
}
