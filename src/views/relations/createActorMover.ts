import type { ActorMoves, ActorSpot } from "../../layout/actorMoves";
import type { Point } from "../../layout/box";

/** An actor on its way. */
export interface MovingActor extends ActorSpot {
  id: string;
}

export interface ActorMover {
  /** A step of a drag: by so much from where the actor stands. */
  drag: (id: string, shift: Point) => void;
  /** A press of a key; false for an actor that stands by rule. */
  step: (id: string, direction: Point) => boolean;
  /** Ends the move: told once, if it led elsewhere. */
  end: () => void;
  /** Takes a move back; false where there is none. */
  cancel: () => boolean;
  /** To be called with what is drawn: a move that has ended is over then. */
  settle: (moves: ActorMoves) => void;
}

/** Moves an actor without a word to the address, and tells it once at the end. */
export function createActorMover(
  show: (moving: MovingActor | null) => void,
  tell: (moving: MovingActor) => void,
): ActorMover {
  let moves: ActorMoves | null = null;
  let moving: MovingActor | null = null;

  function set(next: MovingActor | null): void {
    moving = next;
    show(next);
  }

  const standOf = (id: string) => moves?.actors.find((actor) => actor.id === id) ?? null;

  return {
    drag(id, [dx, dy]) {
      const stand = standOf(id);
      const spot = stand && moves?.put(id, [stand.at[0] + dx, stand.at[1] + dy]);
      if (spot) set({ id, ...spot });
    },
    step(id, direction) {
      const stand = standOf(id);
      if (!moves || !stand) return false;
      const from = moving?.id === id ? moving.at : stand.at;
      const spot = moves.step(id, from, direction);
      if (spot) set({ id, ...spot });
      return true;
    },
    end() {
      if (!moving) return;
      const [x, y] = standOf(moving.id)?.at ?? [NaN, NaN];
      // It stays where it is until the address has been drawn, so that the old picture never flashes up.
      if (moving.at[0] === x && moving.at[1] === y) set(null);
      else tell(moving);
    },
    cancel() {
      const isMoving = moving !== null;
      if (isMoving) set(null);
      return isMoving;
    },
    settle(settled) {
      moves = settled;
      if (moving) set(null);
    },
  };
}
