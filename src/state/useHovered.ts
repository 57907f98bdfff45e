import { createContext, useContext, useSyncExternalStore } from "react";
import type { Reference } from "../model/reference";
import { createInteractionStore, type InteractionStore } from "./interaction";

/** One store for the page; tests and embedded parts may provide their own. */
export const InteractionContext = createContext<InteractionStore>(createInteractionStore());

export function useInteractionStore(): InteractionStore {
  return useContext(InteractionContext);
}

/**
 * What `select` makes of the hovered reference. The component draws again only when that changes, so
 * `select` must give a primitive or a value that is the same object for the same reference.
 */
export function useHovered<Selected>(select: (hovered: Reference | null) => Selected): Selected {
  const store = useInteractionStore();
  const getSelected = () => select(store.get().hovered);
  return useSyncExternalStore(store.subscribe, getSelected, getSelected);
}
