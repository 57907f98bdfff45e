import { useCallback, useEffect, useState, type RefObject } from "react";
import { showSoughtWords, SOUGHT_WORDS, soughtWords } from "./showSoughtWords";

/** Words that are out of sight, seen from the reader's window onto the text. */
export interface WordsSight {
  sought: "selected" | "passing";
  where: "above" | "below";
  /** Of how many sentences, on that side. */
  count: number;
}

interface SoughtInSight {
  /** Null while some of them are in sight, or none are looked for. */
  sight: WordsSight | null;
  show: () => void;
}

/** Words behind the masthead, or behind the sheet of details on small screens, are out of sight. */
const WIDE_MARGIN = "-56px 0px 0px 0px";
const NARROW_MARGIN = "-56px 0px -45% 0px";

/**
 * Watches the `[data-sought-words]` inside a container, whichever they come to be. A container that
 * scrolls by itself is the window onto them; else the page is. Nothing moves until `show`.
 */
export function useSoughtInSight(
  ref: RefObject<HTMLElement | null>,
  scrolls: boolean,
): SoughtInSight {
  const [sight, setSight] = useState<WordsSight | null>(null);
  useEffect(() => {
    const container = ref.current;
    if (!container) return;
    let stop = watchWords(container, scrolls, setSight);
    const changes = new MutationObserver(() => {
      stop();
      stop = watchWords(container, scrolls, setSight);
    });
    changes.observe(container, {
      attributeFilter: [SOUGHT_WORDS],
      childList: true,
      subtree: true,
    });
    return () => {
      changes.disconnect();
      stop();
    };
  }, [ref, scrolls]);
  const show = useCallback(() => {
    if (ref.current) showSoughtWords(ref.current, scrolls);
  }, [ref, scrolls]);
  return { sight, show };
}

function watchWords(
  container: HTMLElement,
  scrolls: boolean,
  tell: (sight: WordsSight | null) => void,
): () => void {
  const words = soughtWords(container);
  if (words.length === 0) {
    tell(null);
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
      tell(inSight.size > 0 ? null : resolveSight(words, topPx));
    },
    scrolls ? { root: container } : { rootMargin: windowMargin() },
  );
  for (const element of words) observer.observe(element);
  return () => observer.disconnect();
}

function resolveSight(words: readonly HTMLElement[], topPx: number): WordsSight {
  const isAbove = (element: HTMLElement) => element.getBoundingClientRect().top < topPx;
  const side = isAbove(words[0]!);
  const sentences = new Set(
    words
      .filter((element) => isAbove(element) === side)
      .map((element) => element.closest("[data-sentence], li") ?? element),
  );
  return {
    sought: words[0]!.getAttribute(SOUGHT_WORDS) === "passing" ? "passing" : "selected",
    where: side ? "above" : "below",
    count: sentences.size,
  };
}

function windowMargin(): string {
  return window.matchMedia("(width > 900px)").matches ? WIDE_MARGIN : NARROW_MARGIN;
}
