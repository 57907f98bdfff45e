import { useLayoutEffect } from "react";

/** What is drawn and what is still waited for, each a token of one mounted component. */
const drawn = new Set<symbol>();
const awaited = new Set<symbol>();
const waiting = new Set<() => void>();
let frame = 0;

function update(): void {
  const root = document.documentElement;
  cancelAnimationFrame(frame);
  if (drawn.size === 0 || awaited.size > 0) {
    delete root.dataset["ready"];
    return;
  }
  // Two frames: the first paints what this commit drew.
  frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      root.dataset["ready"] = "true";
      // Not in this frame: what is started now would still count as part of the first picture.
      setTimeout(tellWaiting);
    });
  });
}

function tellWaiting(): void {
  for (const callback of waiting) {
    waiting.delete(callback);
    callback();
  }
}

/**
 * Calls back once the page has drawn completely, at once if it has: for code that must not compete
 * with the first picture. Returns how to call it off.
 */
export function onceReady(callback: () => void): () => void {
  if (document.documentElement.dataset["ready"] === "true") {
    callback();
    return () => undefined;
  }
  waiting.add(callback);
  return () => {
    waiting.delete(callback);
  };
}

/**
 * `html[data-ready="true"]` stands once something is drawn and nothing on the page is waited for:
 * the sign that automation waits for. Call it with false for as long as a part is loading.
 */
export function useReady(ready: boolean): void {
  useLayoutEffect(() => {
    const token = Symbol("part of the page");
    const tokens = ready ? drawn : awaited;
    tokens.add(token);
    update();
    return () => {
      tokens.delete(token);
      update();
    };
  }, [ready]);
}
