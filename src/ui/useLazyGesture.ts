import { useEffect, useLayoutEffect, useRef } from "react";
import { onceReady } from "./useReady";

export interface GestureHandle<Placed> {
  /** To be called when the picture was drawn anew: the next gesture starts from it. */
  settle: (placed: Placed) => void;
  detach: () => void;
}

/** What a gesture works with at the moment that it ends. */
interface Gesture<Placed, Tell> {
  /** The picture as it is drawn; null until it is. */
  placed: Placed | null;
  /** Hears of the gesture's end. */
  tell: Tell;
}

/**
 * A gesture on a picture, whose code is loaded after the picture stands; without it the picture's
 * buttons and keys still work. `attach` loads it and starts it, and reads from its argument what is
 * drawn by then; null where there is nothing to attach it to.
 */
export function useLazyGesture<Placed, Tell>(
  { placed, tell }: Gesture<Placed, Tell>,
  attach: (read: () => Gesture<Placed, Tell>) => Promise<GestureHandle<Placed> | null>,
): void {
  const handle = useRef<GestureHandle<Placed> | null>(null);
  const latest = useRef({ placed, tell });
  const start = useRef(attach);
  const isDrawn = placed !== null;

  useLayoutEffect(() => {
    latest.current = { placed, tell };
    if (placed) handle.current?.settle(placed);
  }, [placed, tell]);

  useEffect(() => {
    if (!isDrawn) return;
    let isGone = false;
    const load = async () => {
      const attached = await start.current(() => latest.current);
      if (isGone) attached?.detach();
      else if (attached) {
        handle.current = attached;
        if (latest.current.placed) attached.settle(latest.current.placed);
      }
    };
    const callOff = onceReady(() => {
      load().catch(() => undefined);
    });
    return () => {
      isGone = true;
      callOff();
      handle.current?.detach();
      handle.current = null;
    };
  }, [isDrawn]);
}
