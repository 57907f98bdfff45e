import { hasContext } from "../selectors/countText";
import { ArticleView } from "../views/article/ArticleView";
import { MapView } from "../views/map/MapView";
import { RelationsView } from "../views/relations/RelationsView";
import { TimelineView } from "../views/timeline/TimelineView";
import { DetailsSlot } from "./DetailsSlot";
import { useBoundaries } from "./useBoundaries";
import { useLeadText } from "./useLeadText";
import { useReady } from "../ui/useReady";
import { useLinked } from "../views/linked/LinkedContext";
import { ViewSlot } from "./ViewSlot";

/** Article and timeline lead, relations and map follow; a selection's details stand beside them. */
export function Overview() {
  const text = useLeadText();
  const { region, world, onNeedWorld } = useBoundaries();
  const { filter } = useLinked();
  useReady(text.status !== "pending" && region.status !== "pending");
  return (
    <div className={`overview ${hasContext(filter) ? "overview-context" : ""}`}>
      <ViewSlot view="article" className="overview-article">
        <ArticleView variant="card" text={text} />
      </ViewSlot>
      <ViewSlot view="timeline" className="overview-timeline">
        <TimelineView variant="card" />
      </ViewSlot>
      <ViewSlot view="relations" className="overview-relations">
        <RelationsView variant="card" />
      </ViewSlot>
      <ViewSlot view="map" className="overview-map">
        <MapView variant="card" boundaries={region} world={world} onNeedWorld={onNeedWorld} />
      </ViewSlot>
      <DetailsSlot />
    </div>
  );
}
