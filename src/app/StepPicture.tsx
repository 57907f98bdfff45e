import { Suspense } from "react";
import { StillViewState } from "../state/StillViewState";
import type { ViewState } from "../state/viewState";
import { Awaited } from "../ui/Awaited";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { useReady } from "../ui/useReady";
import { useLinked } from "../views/linked/LinkedContext";
import { MapView } from "../views/map/MapView";
import { MatrixView } from "../views/positions/MatrixView";
import { RelationsView } from "../views/relations/RelationsView";
import { TimelineView } from "../views/timeline/TimelineView";
import type { ViewVariant } from "../views/linked/viewVariant";
import { useBoundaries } from "./useBoundaries";

/** What the view of a step shows, drawn once more for paper; text and tables are in its list of records. */
export function StepPicture({ view }: { view: ViewState }) {
  return (
    <StillViewState state={view}>
      <ErrorBoundary fallback={() => null}>
        <Suspense fallback={<Awaited />}>
          <Picture />
        </Suspense>
      </ErrorBoundary>
    </StillViewState>
  );
}

function Picture() {
  const { page } = useLinked().state;
  switch (page) {
    case "overview":
      return (
        <>
          <TimelineView variant="card" />
          <RelationsView variant="card" />
          <PlacedMap variant="card" />
        </>
      );
    case "timeline":
      return <TimelineView variant="page" />;
    case "relations":
      return <RelationsView variant="page" />;
    case "map":
      return <PlacedMap variant="page" />;
    case "positions":
      return <MatrixView />;
    default:
      return null;
  }
}

function PlacedMap({ variant }: { variant: ViewVariant }) {
  const { region, world, onNeedWorld } = useBoundaries();
  useReady(region.status !== "pending");
  return <MapView variant={variant} boundaries={region} world={world} onNeedWorld={onNeedWorld} />;
}
