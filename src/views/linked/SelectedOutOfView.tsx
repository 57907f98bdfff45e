import { useEffect, useState, type RefObject } from "react";
import { m } from "../../paraglide/messages.js";
import { useLinked } from "./LinkedContext";

/** Below the masthead; on small screens also above the sheet of details. */
const WIDE_MARGIN = "-56px 0px 0px 0px";
const NARROW_MARGIN = "-56px 0px -45% 0px";

/**
 * For lists that scroll with the page: they do not move under the reader, but say that what is
 * selected has its line elsewhere, and go there on request. Stands after the list.
 */
export function SelectedOutOfView({ listRef }: { listRef: RefObject<HTMLElement | null> }) {
  const { state } = useLinked();
  const [isOut, setIsOut] = useState(false);
  useEffect(() => {
    const mark = findSelectedMark(listRef.current);
    if (!mark) {
      setIsOut(false);
      return;
    }
    const isWide = window.matchMedia("(width > 900px)").matches;
    const observer = new IntersectionObserver(
      (entries) => setIsOut(!entries.some((entry) => entry.isIntersecting)),
      { rootMargin: isWide ? WIDE_MARGIN : NARROW_MARGIN },
    );
    observer.observe(mark);
    return () => observer.disconnect();
  }, [listRef, state]);
  if (state.sel === null || !isOut) return null;
  return (
    <div className="screen-only max-tablet:bottom-[calc(52dvh+7.5rem)] pointer-events-none sticky bottom-6 z-10 flex h-0 items-end justify-center">
      <button
        type="button"
        className="border-rule bg-card text-ink hover:border-faint pointer-events-auto h-8 shrink-0 rounded-full border px-3.5 text-[0.8125rem] shadow-[0_2px_10px_rgb(0_0_0/0.16)] pointer-coarse:h-11"
        onClick={() => {
          const mark = findSelectedMark(listRef.current);
          mark?.scrollIntoView({ block: "center" });
          mark?.focus({ preventScroll: true });
        }}
      >
        {m.selected_out_of_view()}
      </button>
    </div>
  );
}

function findSelectedMark(list: HTMLElement | null): HTMLElement | null {
  return list?.querySelector<HTMLElement>('[data-ref][aria-current="true"]') ?? null;
}
