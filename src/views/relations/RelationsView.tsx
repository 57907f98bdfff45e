import { Suspense, useMemo, useRef, type ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import { selectRelations } from "../../selectors/relations";
import { standsOneByOne } from "../../selectors/relationsGraph";
import { selectRelationsHeadline } from "../../selectors/relationsHeadline";
import { selectRelationsSummary } from "../../selectors/relationsSummary";
import { lazyPart } from "../../ui/lazyPart";
import { useLazyModule } from "../../ui/useLazyModule";
import { Pending } from "../../ui/Pending";
import { useElementSize } from "../../ui/useElementSize";
import { EmptyNotice } from "../linked/EmptyNotice";
import { useLinked } from "../linked/LinkedContext";
import { ViewFrame } from "../linked/ViewFrame";
import type { ViewVariant } from "../linked/viewVariant";
import { RelationsActions } from "./RelationsActions";
import { RelationsLegend } from "./RelationsLegend";
import { RelationsPicture } from "./RelationsPicture";
import { RelationsSubtitle } from "./RelationsSubtitle";

/** Chunks of their own: the first picture is a picture, of everyone. */
const loadFocus = () => import("./focusPart");

const OtherForm = lazyPart(async () => (await import("./RelationsForm")).RelationsForm);

/** A lower card has no room for the key: the page has it. */
const LOW_CARD_PX = 320;

interface RelationsViewProps {
  variant: ViewVariant;
  /** Offers the context where nothing joins two actors in the article alone. */
  inContext?: ReactNode;
}

/** Who says what to whom, and who is not heard. */
export function RelationsView({ variant, inContext }: RelationsViewProps) {
  const model = useLinked();
  const { ego, path } = model.state;
  const isFocused = ego !== null || path !== null;
  const focus = useLazyModule(loadFocus, isFocused);
  const isLoading = isFocused && focus === null;
  const series = useMemo(
    () => selectRelations(model, focus?.selectFocusedGraph(model)),
    [model, focus],
  );
  const summary = useMemo(() => selectRelationsSummary(model, series), [model, series]);
  const form = variant === "page" ? model.state.as : "picture";
  const frame = useRef<HTMLElement>(null);
  const frameSize = useElementSize(frame);
  const isLow = variant === "card" && frameSize !== null && frameSize.heightPx < LOW_CARD_PX;
  const isSummed = !standsOneByOne(model, series.graph);
  const shapes = useMemo(
    () => new Set(series.nodes.flatMap((node) => (node.isFrame && !isSummed ? [] : node.shape))),
    [series.nodes, isSummed],
  );
  const legend = <RelationsLegend variant={variant} shapes={shapes} isSummed={isSummed} />;
  return (
    <ViewFrame
      ref={frame}
      view="relations"
      variant={variant}
      headline={
        focus
          ? focus.selectFocusedHeadline(model, series.graph)
          : isFocused
            ? m.loading_view()
            : selectRelationsHeadline(model, series.graph)
      }
      subtitle={
        focus ? (
          <focus.FocusSubtitle inContext={inContext} />
        ) : (
          <RelationsSubtitle series={series} />
        )
      }
      actions={<RelationsActions variant={variant} form={form} />}
      legend={form !== "picture" || isLow ? undefined : legend}
      summary={isLoading ? "" : summary}
      className="@container"
    >
      {isLoading ? (
        <Pending label={m.loading_view()} />
      ) : form === "picture" ? (
        <RelationsPicture variant={variant} series={series} />
      ) : (
        <Suspense fallback={<Pending label={m.loading_view()} />}>
          <OtherForm form={form} series={series} />
        </Suspense>
      )}
      {variant === "page" && <EmptyNotice placement={form === "picture" ? "over" : "inline"} />}
    </ViewFrame>
  );
}
