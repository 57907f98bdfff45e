import type { Point } from "../../layout/box";

interface ActorDragOptions {
  /** Whom a press takes hold of; null where it is none of ours. */
  find: (event: PointerEvent) => string | null;
  /** So far from the press, in pixels of the window. */
  onMove: (id: string, shiftPx: Point) => void;
  onEnd: () => void;
  onCancel: () => void;
}

/** A hand that rests on a press still trembles. */
const SLOP_PX = 4;

/**
 * Lets mouse and finger drag an actor. A press that does not move stays a press, a finger that comes
 * down elsewhere scrolls the page, and a second one takes the drag back. Returns how to stop.
 */
export function attachActorDrag(
  room: HTMLElement,
  { find, onMove, onEnd, onCancel }: ActorDragOptions,
): () => void {
  let held: { id: string; pointerId: number; x: number; y: number } | null = null;
  let isMoving = false;

  const letGo = (then: () => void) => {
    const wasMoving = isMoving;
    held = null;
    isMoving = false;
    if (wasMoving) then();
  };
  const onPointerDown = (event: PointerEvent) => {
    letGo(onCancel);
    if (!event.isPrimary || event.button !== 0 || event.ctrlKey) return;
    const id = find(event);
    const { pointerId, clientX, clientY } = event;
    if (id !== null) held = { id, pointerId, x: clientX, y: clientY };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (held?.pointerId !== event.pointerId) return;
    const shift: Point = [event.clientX - held.x, event.clientY - held.y];
    if (!isMoving && Math.hypot(...shift) < SLOP_PX) return;
    if (!isMoving) {
      isMoving = true;
      room.setPointerCapture(event.pointerId);
    }
    onMove(held.id, shift);
  };
  const onPointerUp = (event: PointerEvent) => {
    if (held?.pointerId === event.pointerId) letGo(onEnd);
  };
  const onPointerCancel = () => letGo(onCancel);
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isMoving) return;
    event.preventDefault();
    event.stopPropagation();
    letGo(onCancel);
  };
  /** Neither scrolls the page nor selects its words meanwhile. */
  const keepStill = (event: Event) => {
    if (held && event.cancelable) event.preventDefault();
  };

  const listeners = new AbortController();
  const { signal } = listeners;
  room.addEventListener("pointerdown", onPointerDown, { signal });
  room.addEventListener("pointermove", onPointerMove, { signal });
  room.addEventListener("pointerup", onPointerUp, { signal });
  room.addEventListener("pointercancel", onPointerCancel, { signal });
  room.addEventListener("touchmove", keepStill, { signal, passive: false });
  room.addEventListener("selectstart", keepStill, { signal });
  window.addEventListener("keydown", onEscape, { signal, capture: true });
  return () => listeners.abort();
}
