import { useEffect, useRef } from "react";
import { m } from "../../paraglide/messages.js";
import { useAnnounce } from "../../ui/LiveRegion";

/** Nothing to look at while the speaker speaks. Any press, and the keys of the presenter, end it. */
export function BlankScreen({ onEnd }: { onEnd: () => void }) {
  const announce = useAnnounce();
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    ref.current?.focus();
    announce(m.present_is_blank());
    return () => {
      // A step that ended it has put the focus elsewhere.
      if (document.activeElement !== document.body) return;
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus();
    };
  }, [announce]);
  return (
    <button
      ref={ref}
      type="button"
      data-blank
      aria-label={m.present_unblank()}
      className="present-blank"
      onClick={onEnd}
    />
  );
}
