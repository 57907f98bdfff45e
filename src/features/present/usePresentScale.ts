import { useSyncExternalStore } from "react";
import { useIsPrinting } from "../../ui/printing";
import { presentScale } from "./presentScale";

/** The scale of the present window; paper has its own size. */
export function usePresentScale(): number {
  const isOnPaper = useIsPrinting();
  const scale = useSyncExternalStore(onResize, readScale);
  return isOnPaper ? 1 : scale;
}

function onResize(callback: () => void): () => void {
  window.addEventListener("resize", callback);
  return () => window.removeEventListener("resize", callback);
}

function readScale(): number {
  return presentScale(window.innerWidth, window.innerHeight);
}
