import { useEffect, useRef } from "react";
import type { Reference } from "../../model/reference";
import type { MapCamera } from "../../state/viewState";
import { useAnnounce } from "../../ui/LiveRegion";

/** Speaks once what a move of the map, by whatever means, brought into sight; not where it opened. */
export function useMapAnnouncement(
  camera: MapCamera | null,
  drawn: ReadonlySet<Reference> | null,
): void {
  const announce = useAnnounce();
  const told = useRef<string>(undefined);
  useEffect(() => {
    if (!drawn) return;
    const seen = camera ? Object.values(camera).join() : "";
    const isMove = told.current !== undefined && told.current !== seen;
    told.current = seen;
    if (!isMove) return;
    import("./tellMapMove").then(
      ({ tellMapMove }) => announce(tellMapMove(camera, drawn)),
      () => undefined,
    );
  }, [announce, camera, drawn]);
}
