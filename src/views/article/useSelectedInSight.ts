import { useCallback, useEffect, useState, type RefObject } from "react";

/** Where the selected words are, seen from the reader's window onto the text. */
export type Whereabouts = "none" | "in-sight" | "above" | "below";

const SELECTED_WORDS = "data-selected-words";

interface SelectedInSight {
  where: Whereabouts;
  show: () => void;
}

/** Words behind the masthead, or behind the sheet of details on small screens, are out of sight. */
const WIDE_MARGIN = "-56px 0px 0px 0px";
const NARROW_MARGIN = "-56px 0px -45% 0px";

/**
 * Watches the `[data-selected-words]` inside a container, whichever they come to be. A container
 * that scrolls by itself is the window onto them; else the page is. Nothing moves until `show`.
 */
export function useSelectedInSight(
  ref: RefObject<HTMLElement | null>,
  scrolls: boolean,
): SelectedInSight {
  const [where, setWhere] = useState<Whereabouts>("none");
  useEffect(() => {
    const container = ref.current;
    if (!container) return;
    let stop = watchWords(container, scrolls, setWhere);
    const changes = new MutationObserver(() => {
      stop();
      stop = watchWords(container, scrolls, setWhere);
    });
    changes.observe(container, {
      attributeFilter: [SELECTED_WORDS],
      childList: true,
      subtree: true,
    });
    return () => {
      changes.disconnect();
      stop();
    };
  }, [ref, scrolls]);
  const show = useCallback(() => {
    if (ref.current) showSelectedWords(ref.current, scrolls);
  }, [ref, scrolls]);
  return { where, show };
}

/** Brings the first selected words into sight: only the container moves if it scrolls by itself. */
export function showSelectedWords(container: HTMLElement, scrolls: boolean): void {
  const [first] = selectedWords(container);
  if (!first) return;
  if (!scrolls) {
    first.scrollIntoView({ block: "start" });
    return;
  }
  const offsetPx = first.getBoundingClientRect().top - container.getBoundingClientRect().top;
  container.scrollTo({ top: container.scrollTop + offsetPx - container.clientHeight / 3 });
}

function watchWords(
  container: HTMLElement,
  scrolls: boolean,
  tell: (where: Whereabouts) => void,
): () => void {
  const words = selectedWords(container);
  const [first] = words;
  if (!first) {
    tell("none");
    return () => undefined;
  }
  const inSight = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) inSight.add(target);
        else inSight.delete(target);
      }
      const topPx = scrolls ? container.getBoundingClientRect().top : 0;
      const isAbove = first.getBoundingClientRect().top < topPx;
      tell(inSight.size > 0 ? "in-sight" : isAbove ? "above" : "below");
    },
    scrolls ? { root: container } : { rootMargin: windowMargin() },
  );
  for (const element of words) observer.observe(element);
  return () => observer.disconnect();
}

function selectedWords(container: HTMLElement): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(`[${SELECTED_WORDS}]`)];
}

function windowMargin(): string {
  return window.matchMedia("(width > 900px)").matches ? WIDE_MARGIN : NARROW_MARGIN;
}
