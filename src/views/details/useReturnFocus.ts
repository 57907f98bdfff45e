import { useLayoutEffect, useRef, type RefObject } from "react";
import type { Reference } from "../../model/reference";

/** What was in focus when something was selected, and where to look for it when it is gone. */
interface Opener {
  element: Element;
  view: string | null;
}

/**
 * Focus of a panel that is not modal. Opened by keyboard it takes the focus to its heading, but for
 * controls that are pressed again and again (`data-keeps-focus`); opened by pointer it leaves the focus
 * on the mark. When it closes while it holds the focus, the focus
 * returns to the mark that opened it, to the selection's mark in the same view, to the view's root,
 * or to the selection's first mark on the page. Each selection starts at the panel's top.
 */
export function useReturnFocus(
  panelRef: RefObject<HTMLElement | null>,
  headingRef: RefObject<HTMLElement | null>,
  selected: Reference | null,
): void {
  const opener = useRef<Opener | null>(null);
  const previous = useRef<Reference | null>(null);
  useLayoutEffect(() => {
    const panel = panelRef.current;
    const isFirst = previous.current === null;
    previous.current = selected;
    if (!panel) return;
    panel.scrollTop = 0;
    const active = document.activeElement;
    if (hasNoFocus(active)) {
      // The line that was pressed in the panel went with the old content.
      if (!isFirst) headingRef.current?.focus();
      return;
    }
    if (panel.contains(active)) return;
    // The focus rests on what holds the panel while another page comes in: that page places it.
    if (active.contains(panel)) return;
    opener.current = { element: active, view: viewOf(active) };
    if (active.closest("[data-keeps-focus]")) return;
    if (active.matches(":focus-visible")) headingRef.current?.focus();
  }, [panelRef, headingRef, selected]);

  useLayoutEffect(() => {
    const panel = panelRef.current;
    return () => {
      const active = document.activeElement;
      const heldFocus = hasNoFocus(active) || panel?.contains(active) === true;
      if (!panel || !heldFocus) return;
      queueMicrotask(() => {
        if (!panel.isConnected) returnFocus(opener.current, previous.current);
      });
    };
  }, [panelRef]);
}

function hasNoFocus(active: Element | null): active is null {
  return active === null || active === document.body;
}

function viewOf(element: Element): string | null {
  return element.closest("[data-view]")?.getAttribute("data-view") ?? null;
}

function returnFocus(opener: Opener | null, selected: Reference | null): void {
  if (opener?.element.isConnected && opener.element instanceof HTMLElement) {
    opener.element.focus({ preventScroll: true });
    return;
  }
  if (opener?.element.isConnected && opener.element instanceof SVGElement) {
    opener.element.focus({ preventScroll: true });
    return;
  }
  const root = opener?.view ? findViewRoot(opener.view) : null;
  const target = findMark(root, selected) ?? root ?? findMark(document.body, selected);
  if (!target) return;
  if (target === root) root.tabIndex = -1;
  target.focus({ preventScroll: true });
}

function findViewRoot(view: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-view="${CSS.escape(view)}"]`);
}

function findMark(within: HTMLElement | null, selected: Reference | null): HTMLElement | null {
  if (!within || selected === null) return null;
  return within.querySelector<HTMLElement>(`[data-ref~="${CSS.escape(selected)}"]`);
}
