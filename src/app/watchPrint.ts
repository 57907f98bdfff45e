import { flushSync } from "react-dom";
import { setPrinting } from "../ui/printing";

/**
 * Lays the page out for paper when the browser is about to print it, and back; then tells that it has
 * turned. Returns how to stop.
 */
export function watchPrint(onTurned: (isOnPaper: boolean) => void): () => void {
  const paper = matchMedia("print");
  // Between the events of a print Chromium says for a moment that the medium is a screen.
  let isBetweenEvents = false;
  // The browser takes the page as it stands when the event returns.
  const turn = (isOnPaper: boolean) => {
    flushSync(() => setPrinting(isOnPaper));
    flushSync(() => onTurned(isOnPaper));
  };
  const start = () => {
    isBetweenEvents = true;
    turn(true);
  };
  const end = () => {
    isBetweenEvents = false;
    turn(paper.matches);
  };
  const follow = () => {
    if (!isBetweenEvents) turn(paper.matches);
  };
  window.addEventListener("beforeprint", start);
  window.addEventListener("afterprint", end);
  paper.addEventListener("change", follow);
  if (paper.matches) queueMicrotask(follow);
  return () => {
    window.removeEventListener("beforeprint", start);
    window.removeEventListener("afterprint", end);
    paper.removeEventListener("change", follow);
  };
}
