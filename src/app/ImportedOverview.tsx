import { MapView } from "../views/map/MapView";
import { RelationsView } from "../views/relations/RelationsView";
import { TimelineView } from "../views/timeline/TimelineView";
import { useReady } from "../ui/useReady";
import { useBoundaries } from "./useBoundaries";
import { ViewSlot } from "./ViewSlot";
import "./styles/importedOverview.css";

/** The views of a set without an article: the timeline leads, and has the width that the article leaves. */
export function ImportedOverview() {
  const { region, world, onNeedWorld } = useBoundaries();
  useReady(region.status !== "pending");
  return (
    <div className="imported-overview">
      <ViewSlot view="timeline" className="imported-timeline">
        <TimelineView variant="card" />
      </ViewSlot>
      <ViewSlot view="relations" className="imported-relations">
        <RelationsView variant="card" />
      </ViewSlot>
      <ViewSlot view="map" className="imported-map">
        <MapView variant="card" boundaries={region} world={world} onNeedWorld={onNeedWorld} />
      </ViewSlot>
    </div>
  );
}
