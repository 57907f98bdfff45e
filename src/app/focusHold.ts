/** Where the focus was: what to look for once its element has left the page. */
export interface FocusHold {
  element: Element;
  /** From the nearest to the outermost. */
  ancestors: readonly Element[];
  view: string | null;
  path: string;
}

export function describeHold(element: Element | null): FocusHold | null {
  if (element === null || element === document.body) return null;
  const ancestors: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) ancestors.push(at);
  const view = element.closest("[data-view]")?.getAttribute("data-view") ?? null;
  return { element, ancestors, view, path: location.pathname };
}
