import type { PlacedNode } from "../../layout/graph/placedGraph";
import { m } from "../../paraglide/messages.js";
import { actorKindLabel } from "../../selectors/labels";
import { selectNodeNote, tellNode, type RelationsNode } from "../../selectors/relationsNodes";
import { HitArea } from "../linked/HitArea";
import { useLinked } from "../linked/LinkedContext";
import { useMark } from "../linked/useMark";
import { PlacedLines } from "./PlacedLines";
import { SelectedFrame } from "./SelectedFrame";

interface ActorMarkProps {
  placed: PlacedNode;
  node: RelationsNode;
}

/** An actor: shape by kind, name, and for one who stands apart a note on what the table holds. */
export function ActorMark({ placed, node }: ActorMarkProps) {
  const { filter } = useLinked();
  const hasNote = placed.hasNote || node.unaddressed.some((row) => filter.passes[row]);
  const note = hasNote ? selectNodeNote(node, filter.passes) : null;
  const name = tellNode(node.name, node.office ?? actorKindLabel(node.shape));
  const mark = useMark({
    refs: [node.ref],
    rows: node.rows,
    label: note ? m.relations_node_name({ name, detail: note }) : name,
  });
  const isHighlighted = mark["data-emphasis"] === "highlighted";
  const { box, label } = placed;
  const lines = placed.hasNote
    ? [{ text: `${node.name}: ${note}`, isQuiet: false }]
    : label.lines.map((line) => (line.isNote ? { ...line, text: note ?? "" } : line));
  return (
    <g {...mark}>
      <HitArea box={box} />
      <g transform={`translate(${placed.x},${placed.y})`}>
        <path
          d={placed.shape}
          strokeWidth={isHighlighted ? 3 : 1.75}
          strokeLinejoin="round"
          className={`stroke-ink ${isHighlighted ? "fill-highlight" : "fill-card"}`}
        />
        {node.kind === "unidentified" && placed.radiusPx >= 9 && (
          <text
            y={placed.radiusPx * (node.shape === "addressee" ? 0.12 : 0.62)}
            textAnchor="middle"
            fontSize={Math.max(12, placed.radiusPx * 0.8)}
            aria-hidden="true"
          >
            {node.shape === "addressee" ? "…" : "?"}
          </text>
        )}
      </g>
      <PlacedLines text={{ ...label, lines }} />
      {mark["aria-current"] === "true" && <SelectedFrame box={label.box} />}
    </g>
  );
}
