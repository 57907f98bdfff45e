import type { ActorMoves } from "../../layout/actorMoves";
import { tieEnds, type Reference } from "../../model/reference";

/** A finger takes hold of a shape this far from its middle. */
const FINGER_PX = 22;

/** The actor whose mark a mouse is on, or whose shape a finger comes down beside. */
export function findActor(
  room: HTMLElement,
  { actors }: ActorMoves,
  scale: number,
  { pointerType, clientX, clientY, target }: PointerEvent,
): string | null {
  if (pointerType === "mouse") {
    const mark = (target as Element).closest('[data-ref^="actor:"]');
    return actors.find(({ id }) => findMark(room, id) === mark)?.id ?? null;
  }
  const origin = findPicture(room)?.getBoundingClientRect();
  if (!origin) return null;
  const near = actors
    .map(({ id, at, radiusPx }) => {
      const [dx, dy] = [origin.x + at[0] * scale - clientX, origin.y + at[1] * scale - clientY];
      return { id, beyondPx: Math.hypot(dx, dy) - Math.max(FINGER_PX, radiusPx * scale) };
    })
    .sort((a, b) => a.beyondPx - b.beyondPx)[0];
  return near && near.beyondPx <= 0 ? near.id : null;
}

/** The picture in a room, if it is drawn. */
export function findPicture(room: HTMLElement | null): Element | null {
  return room?.querySelector("svg[role=group]") ?? null;
}

/** The mark of an actor. */
export function findMark(room: HTMLElement | null, id: string): Element | null {
  return findPicture(room)?.querySelector(`[data-ref="actor:${id}"]`) ?? null;
}

/** Lines and words of the ties of an actor. */
export function findTies(room: HTMLElement | null, id: string): Element[] {
  const ties = findPicture(room)?.querySelectorAll('[data-ref^="tie:"], [data-tie]') ?? [];
  return [...ties].filter((tie) => {
    const ref = tie.getAttribute("data-tie") ?? tie.getAttribute("data-ref");
    const ends = tieEnds(ref as Reference);
    return ends?.from === id || ends?.to === id;
  });
}
