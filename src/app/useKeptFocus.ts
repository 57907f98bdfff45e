import { useEffect } from "react";
import { onceReady } from "../ui/useReady";

/**
 * Keeps the focus on the page (see `keepFocus`). Its code comes after the first picture, from which
 * nothing that has the focus has gone yet; without it the browser's own way is left.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isGone = false;
    const forget = onceReady(() => {
      import("./keepFocus")
        .then(({ keepFocus }) => {
          if (!isGone) stop = keepFocus();
        })
        .catch(() => undefined);
    });
    return () => {
      isGone = true;
      forget();
      stop?.();
    };
  }, []);
}
