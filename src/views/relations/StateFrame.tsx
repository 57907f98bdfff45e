import type { Box } from "../../layout/box";
import type { PlacedFrame } from "../../layout/graph/placedGraph";
import { actorKindLabel } from "../../selectors/labels";
import { tellNode, type RelationsNode } from "../../selectors/relationsNodes";
import { HitArea } from "../linked/HitArea";
import { useEmphasis } from "../linked/useEmphasis";
import { useMark } from "../linked/useMark";
import { PlacedLines } from "./PlacedLines";
import { SelectedFrame } from "./SelectedFrame";

interface StateFrameProps {
  placed: PlacedFrame;
  node: RelationsNode;
}

/** A state as the ground on which its people and offices stand. */
export function StateFrame({ box, node }: { box: Box; node: RelationsNode }) {
  const emphasis = useEmphasis([node.ref], node.rows);
  const isHighlighted = emphasis === "highlighted";
  return (
    <rect
      aria-hidden="true"
      x={box.x}
      y={box.y}
      width={box.widthPx}
      height={box.heightPx}
      rx={8}
      strokeWidth={isHighlighted ? 2 : 1}
      className={`fill-frame ${isHighlighted ? "stroke-ink" : "stroke-rule"}`}
    />
  );
}

/** The name of a state in its frame's corner: the mark that stands for it. */
export function StateName({ placed, node }: StateFrameProps) {
  const mark = useMark({
    refs: [node.ref],
    rows: node.rows,
    label: tellNode(node.name, actorKindLabel(node.kind)),
  });
  const { labelBox, label } = placed;
  const isHighlighted = mark["data-emphasis"] === "highlighted";
  return (
    <g {...mark}>
      <HitArea box={labelBox} />
      <PlacedLines text={label} isStrong />
      {mark["aria-current"] === "true" && <SelectedFrame box={label.box} />}
      {isHighlighted && mark["aria-current"] !== "true" && (
        <path
          d={`M${label.box.x},${label.box.y + label.box.heightPx + 1}h${label.box.widthPx}`}
          strokeWidth={2}
          className="stroke-ink"
        />
      )}
    </g>
  );
}
