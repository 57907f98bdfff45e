import { useLayoutEffect } from "react";
import { m } from "../paraglide/messages.js";

/** What scripts/prerender wrote into the page to be seen before any script. */
const findFirstPaint = () => document.getElementById("first-paint");

/**
 * Stands until the dossier is there. Where the build wrote a first paint, that stands instead, and goes in
 * the very frame in which the page is drawn.
 */
export function LoadingScreen() {
  useLayoutEffect(() => () => findFirstPaint()?.remove(), []);
  return findFirstPaint() ? null : (
    <p role="status" className="text-muted p-4">
      {m.loading_dossier()}
    </p>
  );
}
