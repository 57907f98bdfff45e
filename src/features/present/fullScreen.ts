/** Some browsers, those of most phones among them, give no page the whole screen. */
export function hasFullScreen(): boolean {
  return document.fullscreenEnabled;
}

/** The browser may refuse, and tells the reader so itself. */
export function toggleFullScreen(): void {
  if (!hasFullScreen()) return;
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  change.catch(() => undefined);
}
