import type { Reference } from "../model/reference";

/** What the reader is doing at this moment, which no link carries. */
export interface Interaction {
  /** Under the pointer or in keyboard focus. */
  hovered: Reference | null;
  /** The calendar while it is moved; null while it shows what the address says. */
  timeMove: TimeMove | null;
}

/** From the first to the last day, both inclusive; fractions while it moves. */
interface DayRange {
  first: number;
  last: number;
}

export interface TimeMove {
  shown: DayRange;
  /** Whole days for which the picture was last set anew on the way; null while it still is the address's. */
  laid: DayRange | null;
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
  /** Moves the calendar without a word to the address; null ends it. */
  moveTime: (move: TimeMove | null) => void;
  /** Remembers a press: what then slides under the resting pointer is not being pointed at. */
  press: (at: PointerPlace) => void;
  /** Another picture has come: nothing in it is pointed at before the pointer leaves the place where it rests. */
  forget: (at: PointerPlace | null) => void;
  /** Whether the pointer still rests where it pressed. */
  isResting: (at: PointerPlace) => boolean;
}

/** State outside React, so that a hover draws only the marks it touches. */
export function createInteractionStore(): InteractionStore {
  let interaction: Interaction = { hovered: null, timeMove: null };
  let pressedAt: PointerPlace | null = null;
  const listeners = new Set<() => void>();

  function set(change: Partial<Interaction>): void {
    interaction = { ...interaction, ...change };
    for (const listener of listeners) listener();
  }

  function setHovered(hovered: Reference | null): void {
    if (interaction.hovered !== hovered) set({ hovered });
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
    moveTime(timeMove) {
      if (interaction.timeMove !== timeMove) set({ timeMove });
    },
    press({ clientX, clientY }) {
      pressedAt = { clientX, clientY };
    },
    forget(at) {
      pressedAt = at;
      setHovered(null);
    },
    isResting({ clientX, clientY }) {
      // A click's place is whole, that of a pointer may lie between pixels.
      const isResting =
        pressedAt !== null &&
        Math.abs(pressedAt.clientX - clientX) < 1 &&
        Math.abs(pressedAt.clientY - clientY) < 1;
      if (!isResting) pressedAt = null;
      return isResting;
    },
  };
}
