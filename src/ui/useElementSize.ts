import { useLayoutEffect, useState, type RefObject } from "react";
import { onPrintingChange } from "./printing";

export interface ElementSize {
  widthPx: number;
  heightPx: number;
}

/** The content box of an element in whole pixels, kept up to date; null before it is laid out. */
export function useElementSize(ref: RefObject<Element | null>): ElementSize | null {
  const [size, setSize] = useState<ElementSize | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const update = (widthPx: number, heightPx: number) =>
      setSize((old) =>
        old?.widthPx === widthPx && old.heightPx === heightPx ? old : { widthPx, heightPx },
      );
    const measure = () => {
      const box = element.getBoundingClientRect();
      update(Math.floor(box.width), Math.floor(box.height));
    };
    measure();
    // An observer would be told only after the page has gone to the printer.
    const forget = onPrintingChange(measure);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) update(Math.floor(entry.contentRect.width), Math.floor(entry.contentRect.height));
    });
    observer.observe(element);
    return () => {
      forget();
      observer.disconnect();
    };
  }, [ref]);
  return size;
}
