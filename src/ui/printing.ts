import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();

function isPrinting(): boolean {
  return document.documentElement.dataset["printing"] === "true";
}

/** `html[data-printing]` stands while the page is laid out for paper; what was measured is measured again. */
export function setPrinting(on: boolean): void {
  if (on === isPrinting()) return;
  if (on) document.documentElement.dataset["printing"] = "true";
  else delete document.documentElement.dataset["printing"];
  for (const listener of listeners) listener();
}

/** Calls back when the page turns to paper or back to the screen. Returns how to stop it. */
export function onPrintingChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Whether the page is laid out for paper. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(onPrintingChange, isPrinting);
}
