import type { Stance } from "./vocabulary";

export type StanceDirection = "for" | "against";

const DIRECTIONS: Record<Stance, StanceDirection | null> = {
  commits: "for",
  supports: "for",
  "calls-for": "for",
  condemns: "against",
  "expresses-concern": null,
  opposes: "against",
  rejects: "against",
  assesses: null,
};

/** Whether a stance is for or against its object; null for concern and assessment, which are neither. */
export function resolveStanceDirection(stance: Stance): StanceDirection | null {
  return DIRECTIONS[stance];
}
