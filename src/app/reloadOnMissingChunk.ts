const KEY = "readout.reloaded-from";

/**
 * After a deploy an open page asks for code that is gone. Reloading once brings the new version with
 * the same address; if the same version fails again, that is left to the error screens. Code that
 * was only fetched ahead is not worth a reload: nothing is missing yet.
 */
export function reloadOnMissingChunk(): void {
  window.addEventListener("vite:preloadError", (event) => {
    if (!navigator.onLine || !isAwaited() || hasReloaded()) return;
    event.preventDefault();
    document.documentElement.dataset["reloading"] = "true";
    window.location.reload();
  });
}

/** While something on the page waits for code, the page is not ready. */
function isAwaited(): boolean {
  return document.documentElement.dataset["ready"] !== "true";
}

/** Also true where storage is blocked: a page that cannot remember must not reload for ever. */
function hasReloaded(): boolean {
  try {
    if (sessionStorage.getItem(KEY) === import.meta.url) return true;
    sessionStorage.setItem(KEY, import.meta.url);
    return false;
  } catch {
    return true;
  }
}
