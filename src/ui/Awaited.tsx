import { useReady } from "./useReady";

/** In the place of a part that is small or rare: nothing, and the page is not ready until it has come. */
export function Awaited() {
  useReady(false);
  return null;
}
