import { formatCurve } from "../../layout/graph/curve";
import type { PlacedVoid } from "../../layout/graph/placedGraph";
import { formatTie } from "../../model/reference";
import { m } from "../../paraglide/messages.js";
import { facetValueLabel } from "../../selectors/labels";
import type { RelationsVoid } from "../../selectors/relationsVoids";
import { useLinked } from "../linked/LinkedContext";
import { useMark } from "../linked/useMark";
import { Pill } from "./Pill";

const BAND_PX = 15;
const EDGE_PX = 1.25;

interface VoidProps {
  placed: PlacedVoid;
  silence: RelationsVoid;
}

/** The empty place of a statement that nobody reports: a hollow band with a hollow head. */
export function VoidBand({ placed, silence }: VoidProps) {
  const isMuted = useIsMuted(silence);
  const path = formatCurve(placed.curve);
  return (
    <g fill="none" aria-hidden="true" data-emphasis={isMuted ? "muted" : undefined}>
      <path d={path} strokeWidth={BAND_PX} className="stroke-void" />
      <path d={path} strokeWidth={BAND_PX - 2 * EDGE_PX} className="stroke-paper" />
      <path
        d="M-1,-10.5L10,0L-1,10.5Z"
        transform={`translate(${placed.cap.at.join()}) rotate(${placed.cap.angle})`}
        strokeWidth={EDGE_PX}
        className="fill-paper stroke-void"
      />
    </g>
  );
}

/** Its words. A press opens the silence; it has no records and therefore no data-ref. */
export function VoidPill({ placed, silence }: VoidProps) {
  const { index } = useLinked();
  const ref = formatTie(silence.from, silence.to, true);
  const label = m.relations_void_name({
    from: facetValueLabel(index, "actor", silence.from),
    to: facetValueLabel(index, "actor", silence.to),
  });
  const { "data-ref": _, ...mark } = useMark({ refs: [ref], rows: [], label });
  const isMuted = useIsMuted(silence) && mark["data-emphasis"] === "normal";
  return (
    <g {...mark} data-emphasis={isMuted ? "muted" : mark["data-emphasis"]}>
      <Pill
        pill={placed.pill}
        label={placed.pill.wording === "short" ? silence.shortLabel : silence.label}
        colour="var(--void)"
        isHighlighted={mark["data-emphasis"] === "highlighted"}
        isSelected={mark["aria-current"] === "true"}
        isSilence
      />
    </g>
  );
}

/** A silence fades with the contact that it answers. */
function useIsMuted({ rows }: RelationsVoid): boolean {
  const { passes } = useLinked().filter;
  return rows.every((row) => !passes[row]);
}
