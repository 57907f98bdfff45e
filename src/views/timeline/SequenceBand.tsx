import type { PlacedColumn } from "../../layout/timeline/placeSequence";
import type { Softness } from "../../selectors/sequenceSeries";

/** Share of a band over which it fades out where its end is not known. */
const FADE = 0.3;

/** Gradients for bands with a soft start, a soft end or both. Rendered once in a picture. */
export function SequenceBandPaint({ id }: { id: string }) {
  return (
    <defs>
      {(["start", "end", "both"] as const).map((softness) => (
        <linearGradient key={softness} id={`${id}${softness}`}>
          <stop offset={0} stopColor="var(--band)" stopOpacity={softness === "end" ? 1 : 0} />
          <stop offset={FADE} stopColor="var(--band)" />
          <stop offset={1 - FADE} stopColor="var(--band)" />
          <stop offset={1} stopColor="var(--band)" stopOpacity={softness === "start" ? 1 : 0} />
        </linearGradient>
      ))}
    </defs>
  );
}

interface SequenceBandProps {
  column: PlacedColumn;
  softness: Softness;
  /** The column without an order has no band. */
  isOrdered: boolean;
  paintId: string;
}

/** The ground of a column: soft where the day is not known, crisp on a known day. */
export function SequenceBand({ column, softness, isOrdered, paintId }: SequenceBandProps) {
  const { x, y, widthPx, heightPx } = column;
  if (!isOrdered) return null;
  const isCrisp = softness === "none";
  return (
    <rect
      aria-hidden="true"
      x={x}
      y={y}
      width={widthPx}
      height={heightPx}
      rx={5}
      fill={isCrisp ? "var(--frame)" : `url(#${paintId}${softness})`}
      stroke={isCrisp ? "var(--rule)" : "none"}
    />
  );
}
