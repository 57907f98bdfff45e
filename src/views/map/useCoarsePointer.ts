import { useSyncExternalStore } from "react";

const QUERY = "(pointer: coarse)";

/** Whether the main pointer is a finger, which needs larger targets. */
export function useCoarsePointer(): boolean {
  return useSyncExternalStore(subscribe, isCoarse, () => false);
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

function isCoarse(): boolean {
  return matchMedia(QUERY).matches;
}
