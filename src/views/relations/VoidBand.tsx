import type { PlacedCap, PlacedPill } from "../../layout/graph/placedGraph";
import { silenceKey } from "../../layout/graph/silenceKey";
import { formatTie } from "../../model/reference";
import { m } from "../../paraglide/messages.js";
import { facetValueLabel } from "../../selectors/labels";
import type { RelationsVoid } from "../../selectors/relationsVoids";
import { useLinked } from "../linked/LinkedContext";
import { useMark } from "../linked/useMark";
import { Pill, PillGround, setPillLines } from "./Pill";

const BAND_PX = 15;
const EDGE_PX = 1.25;

interface VoidBandProps {
  /** The `d` of its middle line. */
  path: string;
  cap: PlacedCap;
  silence: RelationsVoid;
  /** It stands back behind the ties of another actor. */
  isBack?: boolean;
}

interface VoidPillProps {
  pill: PlacedPill;
  silence: RelationsVoid;
  isBack?: boolean;
}

/** The empty place of a statement that nobody reports: a hollow band with a hollow head. */
export function VoidBand({ path, cap, silence, isBack = false }: VoidBandProps) {
  const isMuted = useIsMuted(silence) || isBack;
  return (
    <g fill="none" aria-hidden="true" data-emphasis={isMuted ? "muted" : undefined}>
      <path d={path} strokeWidth={BAND_PX} className="stroke-void" />
      <path d={path} strokeWidth={BAND_PX - 2 * EDGE_PX} className="stroke-paper" />
      <path
        d="M-1,-10.5L10,0L-1,10.5Z"
        transform={`translate(${cap.at.join()}) rotate(${cap.angle})`}
        strokeWidth={EDGE_PX}
        className="fill-paper stroke-void"
      />
    </g>
  );
}

/** Its words. A press opens the silence; it has no records and therefore no data-ref. */
export function VoidPill({ pill, silence, isBack = false }: VoidPillProps) {
  const { index } = useLinked();
  const ref = formatTie(silence.from, silence.to, true);
  const label = m.relations_void_name({
    from: facetValueLabel(index, "actor", silence.from),
    to: facetValueLabel(index, "actor", silence.to),
  });
  const { "data-ref": _, ...mark } = useMark({ refs: [ref], rows: [], label });
  const isMuted = (useIsMuted(silence) && mark["data-emphasis"] === "normal") || isBack;
  return (
    <>
      <PillGround box={pill.box} />
      <g
        {...mark}
        data-walk={silenceKey(silence)}
        data-emphasis={isMuted ? "muted" : mark["data-emphasis"]}
      >
        <Pill
          pill={pill}
          lines={setPillLines(pill, pill.wording === "short" ? silence.shortLabel : silence.label)}
          colour="var(--void)"
          isHighlighted={mark["data-emphasis"] === "highlighted"}
          isSelected={mark["aria-current"] === "true"}
          isSilence
        />
      </g>
    </>
  );
}

/** A silence fades with the contact that it answers. */
function useIsMuted({ rows }: RelationsVoid): boolean {
  const { passes } = useLinked().filter;
  return rows.every((row) => !passes[row]);
}
