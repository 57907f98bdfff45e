import type { Reference } from "../model/reference";

/** What the reader is doing at this moment, which no link carries. */
export interface Interaction {
  /** Under the pointer or in keyboard focus. */
  hovered: Reference | null;
}

/** Where the pointer is, in pixels of the window. */
export interface PointerPlace {
  clientX: number;
  clientY: number;
}

export interface InteractionStore {
  get: () => Interaction;
  /** Tells of every change; returns how to stop. */
  subscribe: (listener: () => void) => () => void;
  hover: (reference: Reference) => void;
  /** Ends the hovering of this reference, unless another one has taken its place. */
  leave: (reference: Reference) => void;
  /** Remembers a press: what then slides under the resting pointer is not being pointed at. */
  press: (at: PointerPlace) => void;
  /** Whether the pointer still rests where it pressed. */
  isResting: (at: PointerPlace) => boolean;
}

/** State outside React, so that a hover draws only the marks it touches. */
export function createInteractionStore(): InteractionStore {
  let interaction: Interaction = { hovered: null };
  let pressedAt: PointerPlace | null = null;
  const listeners = new Set<() => void>();

  function setHovered(hovered: Reference | null): void {
    if (interaction.hovered === hovered) return;
    interaction = { ...interaction, hovered };
    for (const listener of listeners) listener();
  }

  return {
    get: () => interaction,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    hover: setHovered,
    leave(reference) {
      if (interaction.hovered === reference) setHovered(null);
    },
    press({ clientX, clientY }) {
      pressedAt = { clientX, clientY };
    },
    isResting({ clientX, clientY }) {
      const isResting = pressedAt?.clientX === clientX && pressedAt.clientY === clientY;
      if (!isResting) pressedAt = null;
      return isResting;
    },
  };
}
