import type { MovedActor } from "../state/movedActors";
import type { Point } from "./box";

/** Where a moved actor comes to stand in the picture, and how a link tells it. */
export interface ActorSpot {
  at: Point;
  moved: MovedActor;
}

/** How the actors of one picture can be moved. Places are those of the picture. */
export interface ActorMoves {
  /** Who can be moved, with the reach of their shapes. */
  actors: readonly { id: string; at: Point; radiusPx: number }[];
  /** The place nearest to a point; null where there is none. */
  put: (id: string, point: Point) => ActorSpot | null;
  /** The next place in a direction, right or left, down or up; null where there is none. */
  step: (id: string, from: Point, direction: Point) => ActorSpot | null;
  /** From an actor that stands there to all that it is tied to. */
  listLines: (id: string, from: Point) => readonly (readonly [Point, Point])[];
}
