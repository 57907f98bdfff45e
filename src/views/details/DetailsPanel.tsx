import { useId, useMemo, useRef, type ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import { selectDetails, type DetailsSeries } from "../../selectors/details";
import { clearSelection } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { useLinked } from "../linked/LinkedContext";
import { ActorDetailsBody } from "./ActorDetailsBody";
import { DetailsHeader } from "./DetailsHeader";
import { PlaceDetailsBody } from "./PlaceDetailsBody";
import { RecordDetailsBody } from "./RecordDetailsBody";
import { SourceDetailsBody } from "./SourceDetailsBody";
import { TieDetailsBody } from "./TieDetailsBody";
import { useReturnFocus } from "./useReturnFocus";

interface DetailsPanelProps {
  /** The lead source's text, to find quotes in; null while it is not there. */
  text?: string | null;
  /** What can be done with the present state, such as copying its link. */
  actions?: ReactNode;
}

/** All that the dossier says about the selection. Nothing without one. */
export function DetailsPanel({ text = null, actions }: DetailsPanelProps) {
  const model = useLinked();
  const details = useMemo(() => selectDetails(model, text), [model, text]);
  return details && <Panel details={details} actions={actions} />;
}

function Panel({ details, actions }: { details: DetailsSeries; actions: ReactNode }) {
  const { state } = useLinked();
  const dispatch = useDispatch();
  const headingId = useId();
  const kickerId = useId();
  const panelRef = useRef<HTMLElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  useReturnFocus(panelRef, headingRef, state.sel);
  return (
    <section
      ref={panelRef}
      data-view="details"
      aria-labelledby={`${kickerId} ${headingId}`}
      className="bg-card min-h-0 overflow-y-auto overscroll-contain text-[0.9375rem] leading-normal"
    >
      <DetailsHeader
        headingId={headingId}
        kickerId={kickerId}
        headingRef={headingRef}
        kicker={kickerOf(details)}
        title={details.title}
        onClose={() => dispatch(clearSelection())}
      />
      <div className="flex flex-col gap-4 px-4 pb-4">
        <DetailsBody details={details} />
        {actions && (
          <div className="screen-only border-rule flex flex-wrap gap-2 border-t pt-3">
            {actions}
          </div>
        )}
      </div>
    </section>
  );
}

function DetailsBody({ details }: { details: DetailsSeries }) {
  switch (details.type) {
    case "record":
      return <RecordDetailsBody details={details} />;
    case "actor":
      return <ActorDetailsBody details={details} />;
    case "place":
      return <PlaceDetailsBody details={details} />;
    case "source":
      return <SourceDetailsBody details={details} />;
    case "tie":
      return <TieDetailsBody details={details} />;
  }
}

function kickerOf(details: DetailsSeries): readonly string[] {
  return details.type === "tie" ? [m.details_relation()] : details.kicker;
}
