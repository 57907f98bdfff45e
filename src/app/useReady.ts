import { useEffect } from "react";

/**
 * Sets `html[data-ready="true"]` one painted frame after the page has all it needs, and takes it
 * away again when that ends: the sign that automation waits for.
 */
export function useReady(ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    const root = document.documentElement;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        root.dataset["ready"] = "true";
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      delete root.dataset["ready"];
    };
  }, [ready]);
}
