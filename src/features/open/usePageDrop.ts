import { useEffect, useEffectEvent, useState } from "react";
import { pastedFile, pickDropped, type Picked } from "./pickedFiles";

/**
 * Takes what is dropped anywhere on the page, and what is pasted outside of a field. Returns whether
 * something hovers over the page that would be taken.
 */
export function usePageDrop(onPicked: (picked: Picked) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent(onPicked);
  useEffect(() => {
    const ending = new AbortController();
    const listen = <Name extends keyof WindowEventMap>(
      name: Name,
      react: (event: WindowEventMap[Name]) => void,
    ) => window.addEventListener(name, react, { signal: ending.signal });
    listen("dragover", (event) => {
      if (!event.dataTransfer) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      setIsOver(true);
    });
    listen("dragleave", ({ relatedTarget }) => {
      if (relatedTarget === null) setIsOver(false);
    });
    listen("drop", (event) => {
      event.preventDefault();
      setIsOver(false);
      if (!event.dataTransfer) return;
      const dropped = pickDropped(event.dataTransfer);
      const takeDropped = async () => {
        const picked = await dropped;
        if (picked) take(picked);
      };
      void takeDropped();
    });
    listen("paste", ({ target, clipboardData }) => {
      if (isField(target)) return;
      const text = clipboardData?.getData("text/plain") ?? "";
      const [file] = clipboardData?.files ?? [];
      if (file) take({ kind: "file", file });
      else if (text !== "") take({ kind: "file", file: pastedFile(text) });
    });
    return () => ending.abort();
  }, []);
  return isOver;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}
