import { useEffect, useLayoutEffect, type RefObject } from "react";

/** `space`: as the eye sees it, for pictures. `document`: next and previous, for running text. */
export type RovingOrder = "space" | "document";

/** The item that a pressed key moves to; null where it means nothing or leads nowhere. */
type ResolveRoving = (
  key: KeyboardEvent,
  current: HTMLElement,
  items: readonly HTMLElement[],
) => HTMLElement | null;

const RESOLVERS: Record<RovingOrder, ResolveRoving> = {
  space: (key, current, items) =>
    isModified(key) ? null : resolveNextItem(key.key, current, items),
  document: (key, current, items) =>
    isModified(key) ? null : resolveNeighbour(key.key, current, items),
};

/**
 * Makes all `[data-roving]` elements inside a container one Tab stop. Arrow keys move to the
 * nearest item in that direction (or to the next and previous one, see `order`), Home and End to
 * the first and last in document order. The item last visited keeps the stop, unless it was muted
 * since; else the current one, else the first that is not muted. Items must be rendered with
 * `tabIndex={-1}`.
 */
export function useRovingFocus(
  ref: RefObject<HTMLElement | SVGElement | null>,
  order: RovingOrder = "space",
): void {
  useRovingKeys(ref, RESOLVERS[order]);
}

/** The same with keys of one's own; `resolve` must stay the same function. */
export function useRovingKeys(
  ref: RefObject<HTMLElement | SVGElement | null>,
  resolve: ResolveRoving,
): void {
  useLayoutEffect(() => {
    if (ref.current) ensureOneStop(ref.current);
  });
  useEffect(() => {
    const container = ref.current;
    if (!container) return;
    const onFocusIn = (event: Event) => {
      const item = (event.target as Element).closest<HTMLElement>("[data-roving]");
      if (item) setStop(container, item);
    };
    const onKeyDown = (event: Event) => {
      const key = event as KeyboardEvent;
      if (key.defaultPrevented) return;
      const items = openItems(container);
      const current = items.find((item) => item === document.activeElement);
      const next = current && resolve(key, current, items);
      if (!next) return;
      key.preventDefault();
      setStop(container, next);
      next.focus();
    };
    container.addEventListener("focusin", onFocusIn);
    container.addEventListener("keydown", onKeyDown);
    return () => {
      container.removeEventListener("focusin", onFocusIn);
      container.removeEventListener("keydown", onKeyDown);
    };
  }, [ref, resolve]);
}

function isModified({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

function rovingItems(container: Element): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>("[data-roving]")];
}

/** Without what lies in a closed fold. */
function openItems(container: Element): HTMLElement[] {
  return rovingItems(container).filter(isOpen);
}

function isOpen(item: Element): boolean {
  return item.closest("details:not([open]) > :not(summary)") === null;
}

function ensureOneStop(container: Element): void {
  // After most changes there still is one, and to look at every item would cost more than all else.
  const [stop, other] = container.querySelectorAll<HTMLElement>('[data-roving][tabindex="0"]');
  if (stop && !other && isOpen(stop) && (!isMuted(stop) || stop === document.activeElement)) return;
  chooseStop(container);
}

function chooseStop(container: Element): void {
  const items = openItems(container);
  const kept = items.find((item) => item.getAttribute("tabindex") === "0");
  const stop =
    (kept && (!isMuted(kept) || kept === document.activeElement) ? kept : undefined) ??
    items.find((item) => item.getAttribute("aria-current") === "true") ??
    items.find((item) => !isMuted(item)) ??
    items[0];
  if (stop) setStop(container, stop);
}

function isMuted({ dataset }: HTMLElement): boolean {
  return dataset["emphasis"] === "muted";
}

function setStop(container: Element, stop: HTMLElement): void {
  for (const item of rovingItems(container)) {
    const tabIndex = item === stop ? "0" : "-1";
    // To write what stands there already would cost as much as a change.
    if (item.getAttribute("tabindex") !== tabIndex) item.setAttribute("tabindex", tabIndex);
  }
}

/** The item that a key moves to; null when the key means nothing here or there is none. */
function resolveNextItem<T extends Pick<Element, "getBoundingClientRect">>(
  key: string,
  current: T,
  items: readonly T[],
): T | null {
  if (key === "Home") return items[0] ?? null;
  if (key === "End") return items.at(-1) ?? null;
  const direction = DIRECTIONS[key];
  if (!direction) return null;
  const from = centreOf(current);
  let best: T | null = null;
  let bestCost = Infinity;
  for (const item of items) {
    if (item === current) continue;
    const to = centreOf(item);
    const along = (to.x - from.x) * direction.x + (to.y - from.y) * direction.y;
    const across =
      Math.abs((to.x - from.x) * direction.y) + Math.abs((to.y - from.y) * direction.x);
    if (along < 1) continue;
    const cost = along + 3 * across;
    if (cost < bestCost) {
      bestCost = cost;
      best = item;
    }
  }
  return best;
}

const STEPS: Record<string, number | undefined> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** The item that a key moves to in reading order; null at either end and for any other key. */
export function resolveNeighbour<T>(key: string, current: T, items: readonly T[]): T | null {
  if (key === "Home") return items[0] ?? null;
  if (key === "End") return items.at(-1) ?? null;
  const step = STEPS[key];
  return step === undefined ? null : (items[items.indexOf(current) + step] ?? null);
}

const DIRECTIONS: Record<string, { x: number; y: number } | undefined> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

function centreOf(item: Pick<Element, "getBoundingClientRect">): { x: number; y: number } {
  const box = item.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
