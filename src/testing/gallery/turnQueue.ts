/** Lets only so many go at a time, in the order they asked. */
export interface TurnQueue {
  /** Calls back when it is this one's turn; the function returned ends the turn, or gives it up. */
  ask: (onTurn: () => void) => () => void;
}

export function createTurnQueue(slots: number): TurnQueue {
  const waiting: (() => void)[] = [];
  let taken = 0;
  const next = () => {
    while (taken < slots && waiting.length > 0) {
      taken++;
      waiting.shift()?.();
    }
  };
  return {
    ask: (onTurn) => {
      let state: "waiting" | "taken" | "done" = "waiting";
      const take = () => {
        state = "taken";
        onTurn();
      };
      waiting.push(take);
      next();
      return () => {
        if (state === "taken") taken--;
        if (state === "waiting") waiting.splice(waiting.indexOf(take), 1);
        state = "done";
        next();
      };
    },
  };
}
