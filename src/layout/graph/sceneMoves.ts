import type { RelationsGraph } from "../../selectors/relationsGraph";
import type { MovedActor } from "../../state/movedActors";
import type { ActorMoves, ActorSpot } from "../actorMoves";
import { edgeTowards, overlaps, round, type Point } from "../box";
import type { GraphScene, GraphSize, SceneLayout } from "./graphScene";
import { moveActors, tellPlace } from "./moveActors";
import type { PlacedGraph } from "./placedGraph";
import { nodeShapeBox } from "./placeNode";
import { placeRelations } from "./placeRelations";
import { placeScene } from "./placeScene";

const STEP_PX = 16;
/** Between a line and the shape that it leads to. */
const RIM_PX = 4;
/** So far a step may reach past what is in its way. */
const MOST_STEPS = 30;

/**
 * A graph with actors where the reader has put them. A tie whose words then have no place but on a name,
 * a shape or other words is left out.
 */
export function placeMoved(
  graph: RelationsGraph,
  size: GraphSize,
  layout: SceneLayout,
  moved: readonly MovedActor[],
): PlacedGraph | null {
  const placed = placeRelations(graph, size, layout, (scene) => moveActors(scene, size, moved));
  if (!placed) return null;
  const taken = [
    ...placed.nodes.flatMap((node) => [nodeShapeBox(node), node.label.box]),
    ...placed.frames.map(({ label }) => label.box),
    ...placed.voids.map(({ pill }) => pill.box),
  ];
  const ties = placed.ties.filter(({ pill }) => {
    const isFree = !taken.some((box) => overlaps(pill.box, box));
    if (isFree) taken.push(pill.box);
    return isFree;
  });
  return { ...placed, ties };
}

/** How actors that stand freely are moved: anywhere, as near to the hand as the rules allow. */
export function createSceneMoves(
  graph: RelationsGraph,
  size: GraphSize,
  layout: SceneLayout,
  moved: readonly MovedActor[],
): ActorMoves | null {
  const byRule = placeScene(graph, size, layout);
  if (!byRule) return null;
  const { nodes, frames } = moveActors(byRule, size, moved);
  const spotIn = (scene: Pick<GraphScene, "nodes">, id: string): ActorSpot | null => {
    const node = scene.nodes.find((candidate) => candidate.id === id);
    return node ? { at: [node.x, node.y], moved: tellPlace(node, size) } : null;
  };
  /** Last, so that it gives way to all that stand already. */
  const put = (id: string, [x, y]: Point) => {
    const others = moved.filter((other) => other.id !== id);
    return spotIn(moveActors(byRule, size, [...others, tellPlace({ id, x, y }, size)]), id);
  };
  /** Where a line from a point meets an actor: at the rim of its shape or the edge of its frame. */
  const rimOf = (id: string, from: Point, at?: Point): Point | null => {
    const node = nodes.find((candidate) => candidate.id === id);
    if (node) return approach(from, at ?? [node.x, node.y], node.radiusPx + RIM_PX);
    const frame = frames.find((candidate) => candidate.id === id);
    return frame ? edgeTowards(frame.box, from) : null;
  };
  return {
    actors: nodes.map(({ id, x, y, radiusPx }) => ({ id, at: [x, y], radiusPx })),
    put,
    step(id, from, [dx, dy]) {
      for (let count = 1; count <= MOST_STEPS; count++) {
        const reachPx = count * STEP_PX;
        const spot = put(id, [from[0] + dx * reachPx, from[1] + dy * reachPx]);
        if (spot && (spot.at[0] - from[0]) * dx + (spot.at[1] - from[1]) * dy > 1) return spot;
      }
      return null;
    },
    listLines: (id, at) =>
      graph.relations.flatMap((tie) => {
        const other = tie.from === id ? tie.to : tie.to === id ? tie.from : null;
        const to = other === null ? null : rimOf(other, at);
        const from = to && rimOf(id, to, at);
        return from ? [[from, to] as const] : [];
      }),
  };
}

/** The point so far before the end of a straight line; its start where it is shorter. */
function approach(from: Point, to: Point, beforePx: number): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const share = Math.max(0, 1 - beforePx / (Math.hypot(dx, dy) || 1));
  return [round(from[0] + dx * share), round(from[1] + dy * share)];
}
