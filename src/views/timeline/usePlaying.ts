import { useEffect, useEffectEvent, useState, type RefObject } from "react";
import type { RecordStepper } from "./useRecordSteps";

/** Time to read a record in. */
export const STEP_MS = 6000;

/** What a reader does that is not resting and looking. */
const ACTIONS = ["pointerdown", "wheel", "keydown"] as const;

/**
 * Walks through the records by itself: from the selected one to the last, until the reader does anything
 * but press the controls, or looks elsewhere.
 */
export function usePlaying(
  { at, count, go }: RecordStepper,
  controls: RefObject<HTMLElement | null>,
): { isPlaying: boolean; toggle: () => void; stop: () => void } {
  /** Place that the walk has reached; null while it rests. */
  const [reached, setReached] = useState<number | null>(null);
  const [seen, setSeen] = useState(at);
  if (seen !== at) {
    setSeen(at);
    // Back, a link or the last record ends the walk for good.
    if (reached !== at || at === count - 1) setReached(null);
  }
  const isPlaying = reached !== null && reached === at && at < count - 1;
  const stop = () => setReached(null);
  const goOn = useEffectEvent(() => {
    setReached(at + 1);
    go(at + 1, "replace");
  });

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(goOn, STEP_MS);
    return () => clearTimeout(timer);
  }, [at, isPlaying]);

  useEffect(() => {
    if (!isPlaying) return;
    const onAction = (event: Event) => {
      const isEscape = event instanceof KeyboardEvent && event.key === "Escape";
      // Esc closes one level, and playing is one.
      if (isEscape) event.preventDefault();
      const isOwn = event.target instanceof Node && controls.current?.contains(event.target);
      if (isEscape || !isOwn) setReached(null);
    };
    const onVisibility = () => {
      if (document.hidden) setReached(null);
    };
    for (const name of ACTIONS) window.addEventListener(name, onAction, { capture: true });
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      for (const name of ACTIONS) window.removeEventListener(name, onAction, { capture: true });
      document.removeEventListener("visibilitychange", onVisibility);
    };
  }, [controls, isPlaying]);

  const toggle = () => {
    if (isPlaying) return stop();
    const first = at >= 0 && at < count - 1 ? at : 0;
    setReached(first);
    if (first !== at) go(first, "push");
  };
  return { isPlaying, toggle, stop };
}
