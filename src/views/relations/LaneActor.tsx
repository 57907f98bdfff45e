import { useContext } from "react";
import type { Box } from "../../layout/box";
import type { PlacedActor } from "../../layout/lanes/placedLanes";
import { actorKindLabel } from "../../selectors/labels";
import { tellNode, type RelationsNode } from "../../selectors/relationsNodes";
import { HitArea } from "../linked/HitArea";
import { useMark } from "../linked/useMark";
import { LanesContext } from "./LanesContext";
import { PlacedLines } from "./PlacedLines";
import { SelectedFrame } from "./SelectedFrame";
import { useIsolated } from "./useIsolated";

interface LaneActorProps {
  placed: PlacedActor;
  node: RelationsNode;
}

/** An actor with the edge at which its ties end. */
export function LaneActor({ placed, node }: LaneActorProps) {
  const mark = useMark({
    refs: [node.ref],
    rows: node.rows,
    label: tellNode(node.name, node.office ?? actorKindLabel(node.shape)),
  });
  const { neighbours } = useContext(LanesContext);
  const isBack = useIsolated(neighbours.get(node.id) ?? [node.id]);
  const emphasis = isBack ? "muted" : mark["data-emphasis"];
  const isHighlighted = emphasis === "highlighted";
  const { edge, isCard, label, box } = placed;
  const ground = isHighlighted ? "fill-highlight" : "fill-card";
  return (
    <g {...mark} data-emphasis={emphasis}>
      {edge && isCard && (
        <rect
          x={edge.x}
          y={edge.y}
          width={edge.widthPx}
          height={edge.heightPx}
          rx={6}
          strokeWidth={isHighlighted ? 2 : 1}
          className={`${isHighlighted ? "stroke-ink" : "stroke-muted"} ${ground}`}
        />
      )}
      {edge && !isCard && <Bar edge={edge} />}
      <HitArea box={box} />
      <ActorName placed={placed} ground={ground} isStrong={placed.isStrong} />
      {mark["aria-current"] === "true" && <SelectedFrame box={label.box} />}
      {isHighlighted && !isCard && mark["aria-current"] !== "true" && (
        <path
          d={`M${label.box.x},${label.box.y + label.box.heightPx + 1}h${label.box.widthPx}`}
          strokeWidth={2}
          className="stroke-ink"
        />
      )}
    </g>
  );
}

/** The name of an actor that has its place elsewhere, beside a tie of its own. */
export function LaneEcho({ placed }: { placed: PlacedActor }) {
  return (
    <g aria-hidden="true" className="pointer-events-none">
      {placed.edge && <Bar edge={placed.edge} />}
      <ActorName placed={placed} ground="fill-card" />
    </g>
  );
}

/** What ties end at, beside or below a name. */
function Bar({ edge }: { edge: Box }) {
  const { x, y, widthPx, heightPx } = edge;
  return <rect x={x} y={y} width={widthPx} height={heightPx} rx={2} className="fill-ink" />;
}

interface ActorNameProps {
  placed: PlacedActor;
  ground: string;
  isStrong?: boolean;
}

function ActorName({ placed, ground, isStrong = false }: ActorNameProps) {
  const { shape, x, y, label } = placed;
  return (
    <>
      {shape !== "" && (
        <path
          d={shape}
          transform={`translate(${x},${y})`}
          strokeWidth={1.25}
          strokeLinejoin="round"
          className={`stroke-ink ${ground}`}
        />
      )}
      <PlacedLines text={label} isStrong={isStrong} />
    </>
  );
}
