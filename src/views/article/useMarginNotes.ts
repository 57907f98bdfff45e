import { useLayoutEffect, useState, type RefObject } from "react";
import { placeMarginNotes } from "../../layout/article/placeMarginNotes";
import { onPrintingChange } from "../../ui/printing";
import { scaleOf } from "../../ui/scaleOf";

/**
 * Tops in pixels of the `[data-notes]` groups inside a container, each beside the first line of the
 * `[data-sentence]` of the same number. Empty before the first measurement: a group that is placed
 * absolutely without a top already stands on that line. Measured anew when labels come or go.
 */
export function useMarginNotes(
  ref: RefObject<HTMLElement | null>,
  hasLabels: boolean,
): ReadonlyMap<number, number> {
  const [tops, setTops] = useState<ReadonlyMap<number, number>>(new Map());
  useLayoutEffect(() => {
    const container = ref.current;
    if (!container) return;
    const update = () => setTops((old) => keepIfEqual(old, measureNotes(container)));
    update();
    const observer = new ResizeObserver(update);
    observer.observe(container);
    const forget = onPrintingChange(update);
    return () => {
      forget();
      observer.disconnect();
    };
  }, [ref, hasLabels]);
  return tops;
}

function measureNotes(container: HTMLElement): Map<number, number> {
  const scale = scaleOf(container);
  const originPx = container.getBoundingClientRect().top;
  const groups = [...container.querySelectorAll<HTMLElement>("[data-notes]")];
  const anchors = groups.map((group) => {
    const number = group.dataset["notes"] ?? "";
    const sentence = container.querySelector(`[data-sentence="${number}"]`);
    const firstLine = sentence?.getClientRects()[0];
    return {
      number: Number(number),
      topPx: ((firstLine?.top ?? originPx) - originPx) / scale,
      heightPx: group.offsetHeight,
    };
  });
  const placed = placeMarginNotes(anchors);
  return new Map(anchors.map(({ number }, at) => [number, placed[at] ?? 0]));
}

function keepIfEqual(
  old: ReadonlyMap<number, number>,
  next: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const isEqual =
    old.size === next.size && [...next].every(([number, top]) => old.get(number) === top);
  return isEqual ? old : next;
}
