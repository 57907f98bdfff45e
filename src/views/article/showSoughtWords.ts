import { scaleOf } from "../../ui/scaleOf";

/** On a mark: why its words are looked for, "selected" or "passing". */
export const SOUGHT_WORDS = "data-sought-words";

export function hasSelectedWords(container: HTMLElement): boolean {
  return container.querySelector(`[${SOUGHT_WORDS}="selected"]`) !== null;
}

/** Brings the first of the words into sight: only the container moves if it scrolls by itself. */
export function showSoughtWords(container: HTMLElement, scrolls: boolean): void {
  const [first] = soughtWords(container);
  if (!first) return;
  if (!scrolls) {
    first.scrollIntoView({ block: "start" });
    return;
  }
  const drawnPx = first.getBoundingClientRect().top - container.getBoundingClientRect().top;
  const offsetPx = drawnPx / scaleOf(container);
  container.scrollTo({ top: container.scrollTop + offsetPx - container.clientHeight / 3 });
}

export function soughtWords(container: HTMLElement): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(`[${SOUGHT_WORDS}]`)];
}
