import { useEffect } from "react";
import { onceReady } from "../ui/useReady";
import { describeHold } from "./focusHold";

/**
 * Keeps the focus on the page (see `keepFocus`). Its code comes after the first picture; until then it is
 * only noted what has the focus, so that a control which goes meanwhile still has its place.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let hold = describeHold(document.activeElement);
    let stop: (() => void) | null = null;
    const note = ({ target }: FocusEvent) => {
      hold = describeHold(target as Element);
    };
    const forget = () => document.removeEventListener("focusin", note);
    let isGone = false;
    document.addEventListener("focusin", note);
    const cancel = onceReady(() => {
      import("./keepFocus")
        .then(({ keepFocus }) => {
          forget();
          if (!isGone) stop = keepFocus(hold);
        })
        // The browser's own way is left.
        .catch(forget);
    });
    return () => {
      isGone = true;
      cancel();
      forget();
      stop?.();
    };
  }, []);
}
