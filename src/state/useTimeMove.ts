import { useSyncExternalStore } from "react";
import type { TimeMove } from "./interaction";
import { useInteractionStore } from "./useHovered";

/** The calendar's window while it is moved, else null. Draws again at each step of the move. */
export function useTimeMove(): TimeMove | null {
  const store = useInteractionStore();
  const read = () => store.get().timeMove;
  return useSyncExternalStore(store.subscribe, read, read);
}
