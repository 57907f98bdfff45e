import { Suspense, useMemo } from "react";
import { m } from "../../paraglide/messages.js";
import { selectRelations } from "../../selectors/relations";
import { selectRelationsHeadline } from "../../selectors/relationsHeadline";
import { selectRelationsSummary } from "../../selectors/relationsSummary";
import { lazyPart } from "../../ui/lazyPart";
import { Pending } from "../../ui/Pending";
import { EmptyNotice } from "../linked/EmptyNotice";
import { useLinked } from "../linked/LinkedContext";
import { ViewFrame } from "../linked/ViewFrame";
import type { ViewVariant } from "../linked/viewVariant";
import { RelationsActions } from "./RelationsActions";
import { RelationsLegend } from "./RelationsLegend";
import { RelationsPicture } from "./RelationsPicture";

/** Its own chunk: the first picture is a picture. */
const RelationsTable = lazyPart(async () => (await import("./RelationsTable")).RelationsTable);

/** Who says what to whom, and who is not heard. */
export function RelationsView({ variant }: { variant: ViewVariant }) {
  const model = useLinked();
  const series = useMemo(() => selectRelations(model), [model]);
  const summary = useMemo(() => selectRelationsSummary(model), [model]);
  const isTable = variant === "page" && model.state.as === "table";
  return (
    <ViewFrame
      view="relations"
      variant={variant}
      headline={selectRelationsHeadline(model)}
      subtitle={m.relations_subtitle({ count: series.nodes.length })}
      actions={<RelationsActions variant={variant} isTable={isTable} />}
      legend={isTable ? undefined : <RelationsLegend variant={variant} />}
      summary={summary}
    >
      {isTable ? (
        <Suspense fallback={<Pending label={m.loading_view()} />}>
          <RelationsTable />
        </Suspense>
      ) : (
        <RelationsPicture variant={variant} series={series} />
      )}
      <EmptyNotice placement={isTable ? "inline" : "over"} />
    </ViewFrame>
  );
}
