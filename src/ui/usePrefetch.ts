import { useEffect } from "react";
import { onceReady } from "./useReady";

/** Fetches code that the next press may need, once the first picture stands. */
export function usePrefetch(load: () => Promise<unknown>): void {
  useEffect(
    () =>
      onceReady(() => {
        // A failed prefetch costs nothing: the press itself will load it and tell of a failure.
        load().catch(() => undefined);
      }),
    [load],
  );
}
