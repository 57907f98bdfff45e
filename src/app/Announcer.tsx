import { useEffect, useRef } from "react";
import type { selectAnnouncement } from "../selectors/announcement";
import { useAnnounce } from "../ui/LiveRegion";
import { usePrefetch } from "../ui/usePrefetch";
import { useLinked } from "../views/linked/LinkedContext";

let select: typeof selectAnnouncement | null = null;

/** Not part of the first picture, in which nothing has changed. */
async function loadSelect(): Promise<typeof selectAnnouncement> {
  ({ selectAnnouncement: select } = await import("../selectors/announcement"));
  return select;
}

/** Speaks what a filter, a selection or another form changed. Draws nothing. */
export function Announcer() {
  const model = useLinked();
  const announce = useAnnounce();
  const previous = useRef(model);
  usePrefetch(loadSelect);
  useEffect(() => {
    const before = previous.current;
    previous.current = model;
    if (before === model) return;
    const tell = (selectText: typeof selectAnnouncement) => {
      const text = selectText(model, before);
      if (text) announce(text);
    };
    // At once where it can: who has more to say of the same change speaks next.
    if (select) tell(select);
    else loadSelect().then(tell, () => undefined);
  }, [announce, model]);
  return null;
}
