import { useMemo, type RefObject } from "react";
import type { SceneLayout } from "../../layout/graph/graphScene";
import type { PlacedGraph } from "../../layout/graph/placedGraph";
import { createSceneMoves } from "../../layout/graph/sceneMoves";
import { m } from "../../paraglide/messages.js";
import type { RelationsGraph } from "../../selectors/relationsGraph";
import type { MovedActor } from "../../state/movedActors";
import { ActorMover } from "./ActorMover";
import type { MovingActor } from "./createActorMover";

interface SceneMoverProps {
  room: RefObject<HTMLElement | null>;
  graph: RelationsGraph;
  layout: SceneLayout;
  placed: PlacedGraph;
  moved: readonly MovedActor[];
  scale: number;
}

/** Moves those who stand freely, anywhere that the rules allow. */
export function SceneMover({ room, graph, layout, placed, moved, scale }: SceneMoverProps) {
  const moves = useMemo(
    () => createSceneMoves(graph, placed, layout, moved),
    [graph, placed, layout, moved],
  );
  return (
    moves && (
      <ActorMover
        room={room}
        moves={moves}
        scale={scale}
        hint={m.relations_move_hint()}
        touchHint={m.relations_move_hint_touch()}
        tellPlace={tellPlace}
      />
    )
  );
}

function tellPlace(name: string, { moved: { x, y } }: MovingActor): string {
  return m.relations_moved({ name, across: Math.round(x / 10), down: Math.round(y / 10) });
}
