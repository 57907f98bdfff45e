import { Suspense } from "react";
import { m } from "../../paraglide/messages.js";
import type { RelationsSeries } from "../../selectors/relations";
import { standsOneByOne } from "../../selectors/relationsGraph";
import { lazyPart } from "../../ui/lazyPart";
import { Pending } from "../../ui/Pending";
import { usePrefetch } from "../../ui/usePrefetch";
import { useLinked } from "../linked/LinkedContext";
import type { ViewVariant } from "../linked/viewVariant";
import { SidesPicture } from "./SidesPicture";

const loadLanes = () => import("./LanesPicture");

/** A chunk of its own: the article alone has few actors. */
const LanesPicture = lazyPart(async () => (await loadLanes()).LanesPicture);

interface RelationsPictureProps {
  variant: ViewVariant;
  series: RelationsSeries;
}

/** The graph in the room that it has: each actor by itself where they are few, else in lanes. */
export function RelationsPicture({ variant, series }: RelationsPictureProps) {
  const model = useLinked();
  usePrefetch(loadLanes);
  const inLanes = (
    <Suspense fallback={<Pending label={m.loading_view()} />}>
      <LanesPicture variant={variant} series={series} />
    </Suspense>
  );
  const isFew = standsOneByOne(model, series.graph);
  return isFew ? <SidesPicture variant={variant} series={series} otherwise={inLanes} /> : inLanes;
}
