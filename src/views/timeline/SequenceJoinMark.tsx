import type { PlacedJoin } from "../../layout/timeline/placeSequenceJoins";
import { m } from "../../paraglide/messages.js";
import type { SequenceJoin } from "../../selectors/sequenceSeries";
import { useMark } from "../linked/useMark";

interface SequenceJoinMarkProps {
  join: SequenceJoin;
  placed: PlacedJoin;
}

/** The word that orders two columns; a press leads to its sentence. Lighter where it is our reading. */
export function SequenceJoinMark({ join, placed }: SequenceJoinMarkProps) {
  const props = useMark({ refs: [join.ref], rows: [join.row], label: join.name });
  const { box, word, arrow, note, direction } = placed;
  const isReading = join.basis === "reading";
  const isHighlighted = props["data-emphasis"] === "highlighted";
  const tone = isReading ? "fill-muted" : "fill-ink";
  return (
    <g {...props} data-join={join.basis}>
      <title>{join.name}</title>
      <rect
        x={box.x}
        y={box.y}
        width={box.widthPx}
        height={box.heightPx}
        rx={4}
        className={isHighlighted ? "fill-highlight" : "fill-card"}
        pointerEvents="all"
      />
      <text
        textAnchor="middle"
        transform={`translate(${word.x},${word.y})${direction === "upright" ? " rotate(-90)" : ""}`}
        dy={direction === "upright" ? 4 : 0}
        className={`font-serif text-[13px] italic ${tone}`}
      >
        {word.text}
      </text>
      <path
        d={`M${arrow.fromX},${arrow.y}H${arrow.toX}M${arrow.toX - 4.5},${arrow.y - 3.5}L${arrow.toX},${arrow.y}L${arrow.toX - 4.5},${arrow.y + 3.5}`}
        fill="none"
        stroke={isReading ? "var(--faint)" : "var(--ink)"}
        strokeWidth={(isReading ? 0.8 : 1.5) + (isHighlighted ? 1 : 0)}
      />
      {note && (
        <text x={note.x} y={note.y} textAnchor="middle" className="fill-muted text-[12px]">
          {m.timeline_our_reading()}
        </text>
      )}
    </g>
  );
}
