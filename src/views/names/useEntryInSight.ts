import { useEffect, type RefObject } from "react";

/** Brings the entry of the address into sight and gives it the focus, as an anchor in a page would. */
export function useEntryInSight(ref: RefObject<HTMLElement | null>, entry: string | null): void {
  useEffect(() => {
    if (entry === null) return;
    const word = ref.current?.querySelector<HTMLElement>(`[data-entry="${entry}"] h4 a`);
    word?.scrollIntoView({ block: "start" });
    word?.focus({ preventScroll: true });
  }, [ref, entry]);
}
