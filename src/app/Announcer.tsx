import { useEffect, useRef } from "react";
import { selectAnnouncement } from "../selectors/announcement";
import { useAnnounce } from "../ui/LiveRegion";
import { useLinked } from "../views/linked/LinkedContext";

/** Speaks what a filter or a selection changed. Draws nothing. */
export function Announcer() {
  const model = useLinked();
  const announce = useAnnounce();
  const previous = useRef(model);
  useEffect(() => {
    const text = selectAnnouncement(model, previous.current);
    previous.current = model;
    if (text) announce(text);
  }, [announce, model]);
  return null;
}
