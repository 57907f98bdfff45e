import { describeHold, type FocusHold } from "./focusHold";

/**
 * Gives the focus a place when what held it leaves the page: on another page its heading, else the
 * control that its toolbar is entered by, else the heading of its view. Whoever has a better place
 * for it in the same step comes first. `first` had the focus until now. Returns how to stop.
 */
export function keepFocus(first: FocusHold | null): () => void {
  let hold = first;
  /** Stays while the code of another page is on its way and its heading not there. */
  let lost: FocusHold | null = null;

  const onFocusIn = ({ target }: FocusEvent) => {
    hold = describeHold(target as Element);
  };
  const onPointerDown = ({ target }: PointerEvent) => {
    // A press beside all controls gives the focus up.
    if (hold && !hold.element.contains(target as Node)) hold = null;
  };
  const restore = () => {
    const active = document.activeElement;
    const hasNone = active === null || active === document.body;
    if (hasNone && hold && !hold.element.isConnected) lost = hold;
    if (!lost) return;
    if (!hasNone && active.id !== "views") {
      lost = null;
      return;
    }
    const place = findPlace(lost);
    if (place && place !== active) giveFocus(place);
    if (place?.id !== "views") lost = null;
  };
  // One step later, since components that close give their focus back in a step of their own.
  const observer = new MutationObserver(() => queueMicrotask(restore));

  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener("focusin", onFocusIn);
  document.addEventListener("pointerdown", onPointerDown);
  restore();
  return () => {
    observer.disconnect();
    document.removeEventListener("focusin", onFocusIn);
    document.removeEventListener("pointerdown", onPointerDown);
  };
}

function findPlace({ ancestors, view, path }: FocusHold): HTMLElement | null {
  if (path === location.pathname) {
    const near = ancestors.filter(({ isConnected }) => isConnected);
    const toolbar = near.find((ancestor) => ancestor.matches('[role="toolbar"]'));
    const stop = toolbar?.querySelector<HTMLElement>('[data-roving][tabindex="0"]');
    if (stop) return stop;
    const root = near.find((ancestor) => ancestor.matches("[data-view]"));
    if (root instanceof HTMLElement) return headingsIn(root)[0] ?? root;
  }
  const views = document.getElementById("views");
  if (!views) return null;
  const headings = headingsIn(views).filter((heading) => viewOf(heading) !== "details");
  return headings.find((heading) => viewOf(heading) === view) ?? headings[0] ?? views;
}

function headingsIn(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("h2")];
}

function viewOf(element: Element): string | null {
  return element.closest("[data-view]")?.getAttribute("data-view") ?? null;
}

/** A reader with the keyboard must see it; under the pointer the page stays where it is. */
function giveFocus(place: HTMLElement): void {
  if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  if (place.matches(":focus-visible")) place.scrollIntoView({ block: "nearest" });
}
