import type { Point } from "../../layout/box";

interface ActorKeysOptions {
  /** False for an actor that cannot be moved. */
  onStep: (id: string, direction: Point) => boolean;
  onEnd: () => void;
  /** False where nothing is being moved. */
  onCancel: () => boolean;
}

const DIRECTIONS: Record<string, Point | undefined> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Moves the actor in focus by Shift and the arrow keys, for as long as they are held; Esc takes that
 * back. Returns how to stop.
 */
export function attachActorKeys(
  room: HTMLElement,
  { onStep, onEnd, onCancel }: ActorKeysOptions,
): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && onCancel()) {
      event.preventDefault();
      return;
    }
    const { shiftKey, altKey, ctrlKey, metaKey } = event;
    const direction = DIRECTIONS[event.key];
    if (!direction || !shiftKey || altKey || ctrlKey || metaKey) return;
    const mark = (event.target as Element).closest('[data-ref^="actor:"]');
    const id = mark?.getAttribute("data-ref")?.slice("actor:".length);
    if (id !== undefined && onStep(id, direction)) event.preventDefault();
  };
  const listeners = new AbortController();
  const { signal } = listeners;
  room.addEventListener("keydown", onKeyDown, { signal });
  room.addEventListener("keyup", onEnd, { signal });
  room.addEventListener("focusout", onEnd, { signal });
  return () => listeners.abort();
}
