import type { RefObject } from "react";
import { useRovingKeys } from "./useRovingFocus";

/**
 * Makes an outline one Tab stop with the keys of a tree: up and down by what is unfolded, forward
 * opens a fold or steps into it, back closes it or steps out to it, Home and End lead to the ends.
 * What can take the focus is `[data-roving]`; folds are `details` whose `summary` is one of them.
 */
export function useOutlineFocus(ref: RefObject<HTMLElement | null>): void {
  useRovingKeys(ref, resolveOutlineItem);
}

function resolveOutlineItem(
  { key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  current: HTMLElement,
  items: readonly HTMLElement[],
): HTMLElement | null {
  if (altKey || ctrlKey || metaKey || shiftKey) return null;
  const at = items.indexOf(current);
  const isRightToLeft = getComputedStyle(current).direction === "rtl";
  const isForward = key === (isRightToLeft ? "ArrowLeft" : "ArrowRight");
  const isBack = key === (isRightToLeft ? "ArrowRight" : "ArrowLeft");
  const fold = current.tagName === "SUMMARY" ? (current.parentElement as HTMLDetailsElement) : null;
  if (fold && (fold.open ? isBack : isForward)) {
    fold.open = !fold.open;
    return current;
  }
  if (key === "Home") return items[0] ?? null;
  if (key === "End") return items.at(-1) ?? null;
  if (key === "ArrowDown" || isForward) return items[at + 1] ?? null;
  if (key === "ArrowUp") return items[at - 1] ?? null;
  return isBack ? findParent(current, items) : null;
}

/** The item of the list item around this one, or of the fold in which it lies. */
function findParent(current: HTMLElement, items: readonly HTMLElement[]): HTMLElement | null {
  const before = items.slice(0, items.indexOf(current)).toReversed();
  const own = current.closest("li, summary");
  const isAround = (item: HTMLElement) => {
    const holder = item.tagName === "SUMMARY" ? item.parentElement : item.closest("li");
    return holder !== null && holder !== own && holder.contains(current);
  };
  return before.find(isAround) ?? before.find((item) => item.closest("li") === own) ?? null;
}
