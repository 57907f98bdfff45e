import { useEffect } from "react";
import type { Reference } from "../model/reference";
import { useMediaQuery } from "../ui/useMediaQuery";

/**
 * On small screens the details lie over the lower part of the page. When a selection leaves none of
 * its marks above them, the page scrolls until one is there.
 */
export function useMarkAboveSheet(selection: Reference | null): void {
  const isSheet = useMediaQuery("(width <= 900px)");
  useEffect(() => {
    if (!isSheet || selection === null) return;
    // The sheet slides in with this commit; its place is known one frame later.
    const frame = requestAnimationFrame(() => scrollToMark(selection));
    return () => cancelAnimationFrame(frame);
  }, [isSheet, selection]);
}

function scrollToMark(selection: Reference): void {
  const top = document.querySelector(".masthead")?.getBoundingClientRect().bottom ?? 0;
  const bottom = document.querySelector(".details-slot")?.getBoundingClientRect().top ?? Infinity;
  const marks = [
    ...document.querySelectorAll(`#views [data-ref~="${CSS.escape(selection)}"]`),
  ].filter((mark) => !mark.closest(".details-slot"));
  const boxes = marks.map((mark) => mark.getBoundingClientRect()).filter((box) => box.height > 0);
  if (boxes.some((box) => box.top >= top && box.bottom <= bottom)) return;
  const [first] = boxes;
  if (first) window.scrollBy({ top: first.top - top - (bottom - top) / 3 });
}
