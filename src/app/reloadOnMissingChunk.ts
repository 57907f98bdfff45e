const KEY = "readout.reloaded";

/**
 * After a deploy an open page asks for code that is gone. Reloading once brings the new version with
 * the same address; a second failure within the session is left to the error screens.
 */
export function reloadOnMissingChunk(): void {
  window.addEventListener("vite:preloadError", (event) => {
    if (!navigator.onLine || hasReloaded()) return;
    event.preventDefault();
    window.location.reload();
  });
}

/** Also true where storage is blocked: a page that cannot remember must not reload for ever. */
function hasReloaded(): boolean {
  try {
    if (sessionStorage.getItem(KEY) !== null) return true;
    sessionStorage.setItem(KEY, "1");
    return false;
  } catch {
    return true;
  }
}
