/** What was on the screen: an entry of the browser's history and the address it had then. */
export interface Step {
  entry: number;
  url: string;
}

export type StepKind = "push" | "replace" | "pop";

/** How to get to another step: over entries of the browser's history, where the address then has to be. */
export interface StepMove {
  /** Entries to go, negative backwards; 0 stays in the present one. */
  delta: number;
  /** Null where the entry is left as it is found: it is from before this history began. */
  url: string | null;
}

/**
 * All addresses that the reader passed through since this began, those too that replaced one another
 * within one entry of the browser's history, where Back does not find them; before them the browser's own.
 */
export interface StepHistory {
  /**
   * Tells what is on the screen now and how it came there.
   * @returns the address that the present entry has to take to complete a move, else null.
   */
  enter: (step: Step, kind: StepKind, nowMs: number) => string | null;
  undo: () => StepMove | null;
  redo: () => StepMove | null;
}

/** Replacing steps that follow each other faster are one gesture: a zoom, a drag, a word being typed. */
export const GESTURE_MS = 800;

/** The oldest are forgotten first. */
export const MAX_STEPS = 200;

export function createStepHistory(): StepHistory {
  let steps: Step[] = [];
  let at = -1;
  /** Where a move leads that is under way. */
  let target: number | null = null;
  let lastReplaceMs = -Infinity;

  function moveTo(index: number): StepMove | null {
    const present = steps[at];
    const next = steps[index];
    if (!present || !next) return null;
    target = index;
    lastReplaceMs = -Infinity;
    return { delta: next.entry - present.entry, url: next.url };
  }

  /** @returns whether the step belongs to the move under way. */
  function arrive(step: Step, kind: StepKind): { fix: string | null } | null {
    const aim = target === null ? undefined : steps[target];
    if (target === null || !aim) return null;
    if (step.entry === aim.entry && step.url === aim.url) {
      at = target;
      target = null;
      return { fix: null };
    }
    if (kind === "pop" && step.entry === aim.entry) return { fix: aim.url };
    target = null;
    return null;
  }

  /** To the entry before the first step: this history begins after the picture, and anew with each load. */
  function moveBefore(): StepMove | null {
    if (at !== 0 || !steps[0] || steps[0].entry === 0) return null;
    lastReplaceMs = -Infinity;
    return { delta: -1, url: null };
  }

  function append(step: Step): void {
    steps = [...steps.slice(0, at + 1), step].slice(-MAX_STEPS);
    at = steps.length - 1;
  }

  return {
    enter(step, kind, nowMs) {
      const arrival = arrive(step, kind);
      if (arrival) return arrival.fix;
      const present = steps[at];
      if (present?.entry === step.entry && present.url === step.url) return null;
      if (kind === "pop") {
        lastReplaceMs = -Infinity;
        at = findStep(steps, at, step);
        if (at < 0) {
          // An entry from before the page was loaded.
          const after = steps.findIndex(({ entry }) => entry > step.entry);
          at = after < 0 ? steps.length : after;
          steps = steps.toSpliced(at, 0, step);
        }
        return null;
      }
      const goesOn = kind === "replace" && nowMs - lastReplaceMs < GESTURE_MS;
      lastReplaceMs = kind === "replace" ? nowMs : -Infinity;
      if (goesOn && present) steps = steps.toSpliced(at, Infinity, step);
      else append(step);
      return null;
    },
    undo: () => moveTo(at - 1) ?? moveBefore(),
    redo: () => moveTo(at + 1),
  };
}

/** The nearest step that was just so. */
function findStep(steps: readonly Step[], at: number, { entry, url }: Step): number {
  let best = -1;
  for (const [index, step] of steps.entries()) {
    if (step.entry !== entry || step.url !== url) continue;
    if (best < 0 || Math.abs(index - at) < Math.abs(best - at)) best = index;
  }
  return best;
}
