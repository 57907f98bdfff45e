import { isSameWindow, roundWindow } from "../../selectors/timelineWindowMoves";
import type { TimelineWindow } from "../../selectors/timelineWindow";
import type { InteractionStore } from "../../state/interaction";

/** The window as the address has it, and how far it may be moved. */
export interface WindowPlace {
  window: TimelineWindow;
  limits: TimelineWindow;
}

export type WindowChange = (window: TimelineWindow, limits: TimelineWindow) => TimelineWindow;

export interface WindowMover {
  /** A step of a move that goes on: nothing but the interaction store hears of it. */
  move: (change: WindowChange) => void;
  /** A step of one that ends by itself when no other follows, as of the wheel or of a held key. */
  nudge: (change: WindowChange) => void;
  /** Ends the move: whole days, told once. */
  end: () => void;
  /** To be called with what the address says, once drawn: a move that has ended is over then. Null where there is no window. */
  settle: (place: WindowPlace | null) => void;
}

/** How long the hand rests before the picture is set anew, or the move is over. */
const REST_MS = 200;

/** Moves the calendar in the interaction store, and tells the address once at the end. */
export function createWindowMover(
  store: InteractionStore,
  tell: (window: TimelineWindow) => void,
): WindowMover {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let place: WindowPlace | null = null;
  /** What the address was last told, and whether the hand has moved on since. */
  let told: TimelineWindow | null = null;
  let isUnderWay = false;

  function step(change: WindowChange, onRest: () => void): void {
    if (!place) return;
    const present = store.get().timeMove;
    const shown = change(present?.shown ?? place.window, place.limits);
    store.moveTime({ shown, laid: present?.laid ?? null });
    isUnderWay = true;
    clearTimeout(timer);
    timer = setTimeout(onRest, REST_MS);
  }

  function layAnew(): void {
    const move = store.get().timeMove;
    if (move) store.moveTime({ ...move, laid: roundWindow(move.shown) });
  }

  function stop(): void {
    clearTimeout(timer);
    isUnderWay = false;
    store.moveTime(null);
  }

  function end(): void {
    clearTimeout(timer);
    const move = store.get().timeMove;
    if (!move || !place) return;
    const shown = roundWindow(move.shown);
    if (isSameWindow(shown, place.window)) {
      stop();
      return;
    }
    // It stays until the address has been drawn, so that the old picture never flashes up.
    store.moveTime({ ...move, shown });
    isUnderWay = false;
    told = shown;
    tell(shown);
  }

  return {
    move: (change) => step(change, layAnew),
    nudge: (change) => step(change, end),
    end,
    settle: (settled) => {
      const known = [place?.window, told];
      place = settled;
      const move = store.get().timeMove;
      const isExpected = known.some(
        (window) => window && settled && isSameWindow(window, settled.window),
      );
      // The address may be drawn when the hand has long gone on; only what comes from elsewhere ends that.
      if (move && isUnderWay && isExpected) store.moveTime({ ...move, laid: null });
      else stop();
    },
  };
}
