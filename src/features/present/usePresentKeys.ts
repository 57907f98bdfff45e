import { useEffect, useLayoutEffect, useRef } from "react";
import { placeOfFocus, readPresentKey, type PresentCommand } from "./presentKeys";

/** What lies above the view has its own keys. */
const ON_TOP = "dialog[open], :popover-open";

/** Runs what a key means. It hears keys before the view does: one that steps must not move a mark as well. */
export function usePresentKeys(run: (command: PresentCommand) => void): void {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector(ON_TOP)) return;
      const command = readPresentKey(event, placeOfFocus(event.target));
      if (!command) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      // Held down, a key would go through the whole sequence.
      if (!event.repeat) latest.current(command);
    };
    window.addEventListener("keydown", onKeyDown, true);
    return () => window.removeEventListener("keydown", onKeyDown, true);
  }, []);
}
