import { Suspense, type ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import type { RelationsSeries } from "../../selectors/relations";
import { Pending } from "../../ui/Pending";
import { usePrefetch } from "../../ui/usePrefetch";
import { useLinked } from "../linked/LinkedContext";
import type { ViewVariant } from "../linked/viewVariant";
import { loadLanes, RELATIONS_LAYOUTS } from "./relationsLayouts";

interface RelationsPictureProps {
  variant: ViewVariant;
  series: RelationsSeries;
}

/** The graph in the room that it has, in the first layout that suits it. */
export function RelationsPicture({ variant, series }: RelationsPictureProps) {
  const model = useLinked();
  usePrefetch(loadLanes);
  return RELATIONS_LAYOUTS.filter(({ suits }) => suits(model, series.graph)).reduceRight<ReactNode>(
    (otherwise, { id, Picture }) => (
      <Suspense key={id} fallback={<Pending label={m.loading_view()} />}>
        <Picture variant={variant} series={series} otherwise={otherwise} />
      </Suspense>
    ),
    null,
  );
}
