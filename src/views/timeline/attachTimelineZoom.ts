import { scaleOf } from "../../ui/scaleOf";

/** A step of a gesture: what stood at `x` now stands `shiftPx` further on, with `factor` times the days. */
export interface TimelineGesture {
  /** In pixels from the start of the picture. */
  x: number;
  shiftPx: number;
  factor: number;
}

interface TimelineZoomOptions {
  /** A step of a drag or of a pinch, which `onEnd` follows. */
  onMove: (gesture: TimelineGesture) => void;
  onEnd: () => void;
  /** A step of the wheel, which never tells of its end. */
  onWheel: (gesture: TimelineGesture) => void;
}

interface Finger {
  x: number;
  y: number;
}

/** A hand that rests on a press still trembles. */
const SLOP_PX = 4;

/**
 * Lets mouse, fingers and wheel move the picture: by a drag of the mouse on its ground, by fingers, by
 * the wheel with Ctrl or ⌘ and by a wheel that turns sideways. The bare wheel and a finger that goes
 * up or down scroll the page. Returns how to stop.
 */
export function attachTimelineZoom(
  room: HTMLElement,
  { onMove, onEnd, onWheel }: TimelineZoomOptions,
): () => void {
  const fingers = new Map<number, Finger>();
  let startX: number | null = null;
  let isMoving = false;
  const toLocal = (clientX: number) =>
    (clientX - room.getBoundingClientRect().left) / scaleOf(room);

  const onPointerDown = (event: PointerEvent) => {
    const isMouse = event.pointerType === "mouse";
    const isOnMark = event.target instanceof Element && event.target.closest("[data-ref]") !== null;
    if (isMouse && (event.button !== 0 || event.ctrlKey || isOnMark)) return;
    if (event.isPrimary) fingers.clear();
    if (fingers.size === 2) return;
    if (fingers.size === 0) startX = event.clientX;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!fingers.has(event.pointerId)) return;
    const before = spanOf(fingers);
    const isPinch = fingers.size === 2;
    const isBeyondSlop = startX !== null && Math.abs(event.clientX - startX) >= SLOP_PX;
    if (!isMoving && !isPinch && !isBeyondSlop) return;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (!isMoving) {
      isMoving = true;
      room.setPointerCapture(event.pointerId);
    }
    const after = spanOf(fingers);
    onMove({
      x: toLocal(before.x),
      shiftPx: (after.x - before.x) / scaleOf(room),
      factor: isPinch && after.px > 0 ? before.px / after.px : 1,
    });
  };
  const onPointerUp = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return;
    // The finger that stays would drag, wherever it was put.
    startX = null;
    if (fingers.size > 0 || !isMoving) return;
    isMoving = false;
    onEnd();
  };
  const onWheelTurned = (event: WheelEvent) => {
    const { deltaX, deltaY, ctrlKey, metaKey, shiftKey } = event;
    const isSideways = shiftKey || Math.abs(deltaX) > Math.abs(deltaY);
    if (!ctrlKey && !metaKey && !isSideways) return;
    event.preventDefault();
    const isZoom = ctrlKey || metaKey;
    onWheel({
      x: toLocal(event.clientX),
      shiftPx: isZoom ? 0 : -(deltaX || deltaY) * unitPx(event),
      factor: isZoom ? 2 ** zoomOf(event) : 1,
    });
  };
  /** Of two fingers none scrolls the page meanwhile. */
  const onTouchMove = (event: TouchEvent) => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };

  const listeners = new AbortController();
  const { signal } = listeners;
  room.addEventListener("pointerdown", onPointerDown, { signal });
  room.addEventListener("pointermove", onPointerMove, { signal });
  room.addEventListener("pointerup", onPointerUp, { signal });
  room.addEventListener("pointercancel", onPointerUp, { signal });
  room.addEventListener("wheel", onWheelTurned, { signal, passive: false });
  room.addEventListener("touchmove", onTouchMove, { signal, passive: false });
  return () => listeners.abort();
}

/** Middle of the fingers and how far they are apart. */
function spanOf(fingers: ReadonlyMap<number, Finger>): { x: number; px: number } {
  const [a, b] = [...fingers.values()];
  if (!a) return { x: 0, px: 0 };
  return b ? { x: (a.x + b.x) / 2, px: Math.hypot(a.x - b.x, a.y - b.y) } : { x: a.x, px: 0 };
}

function unitPx({ deltaMode }: WheelEvent): number {
  return deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 25;
}

/** Powers of two; below 0 it zooms in. A pinch on a trackpad comes as small steps with the Ctrl key. */
function zoomOf(event: WheelEvent): number {
  const { deltaY, ctrlKey } = event;
  const isPinch = ctrlKey && Math.abs(deltaY) < 50;
  return deltaY * unitPx(event) * 0.002 * (isPinch ? 10 : 1);
}
