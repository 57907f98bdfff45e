import { useEffect } from "react";
import type { Reference } from "../model/reference";
import { useMediaQuery } from "../ui/useMediaQuery";
import { onceReady } from "../ui/useReady";

/**
 * On small screens the details lie over the lower part of the page. When a selection leaves the mark
 * that was pressed below them, or none of its marks above them, the page scrolls until it is there.
 */
export function useMarkAboveSheet(selection: Reference | null): void {
  const isSheet = useMediaQuery("(width <= 900px)");
  useEffect(() => {
    const sheet = document.querySelector(".details-slot");
    if (!isSheet || selection === null || !sheet) return;
    // The sheet grows once its details have arrived: only then does it cover what it will cover.
    const observer = new ResizeObserver(() => {
      scrollToMark(selection, sheet);
      if (sheet.querySelector('[data-view="details"]')) observer.disconnect();
    });
    observer.observe(sheet);
    // Nor may the mark be there before the view's own code has come.
    const cancel = onceReady(() => scrollToMark(selection, sheet));
    return () => {
      observer.disconnect();
      cancel();
    };
  }, [isSheet, selection]);
}

const AIR_PX = 8;

/** Below the masthead, and below the controls that stay there. */
function topOfRoom(): number {
  const masthead = document.querySelector(".masthead")?.getBoundingClientRect().bottom ?? 0;
  const stays = document.querySelector("[data-above-sheet]")?.getBoundingClientRect().height ?? 0;
  return masthead + stays;
}

function scrollToMark(selection: Reference, sheet: Element): void {
  const top = topOfRoom();
  const bottom = sheet.getBoundingClientRect().top;
  const marks = [
    ...document.querySelectorAll(`#views [data-ref~="${CSS.escape(selection)}"]`),
  ].filter((mark) => !sheet.contains(mark));
  const pressed = marks.filter((mark) => mark === document.activeElement);
  const boxes = (pressed.length > 0 ? pressed : marks)
    .map((mark) => mark.getBoundingClientRect())
    .filter((box) => box.height > 0);
  if (boxes.some((box) => box.top >= top && box.bottom <= bottom)) return;
  const [first] = boxes;
  if (!first) return;
  // A third down, or as much higher as it takes to show all of it.
  const roomPx = bottom - top;
  const downPx = Math.max(AIR_PX, Math.min(roomPx / 3, roomPx - first.height - AIR_PX));
  window.scrollBy({ top: first.top - top - downPx });
}
