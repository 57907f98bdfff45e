import { isSlug } from "./slug";
import type { EgoFocus } from "./viewState";

const EGO = /^([a-z0-9-]{1,64})(?:\.([0-9]{1,4}))?$/;
const MOST_STEPS = 2;

/** Reads `id` or `id.steps`; `adjusted` when there were too many or too few steps; null when unreadable. */
export function parseEgo(text: string): { ego: EgoFocus; adjusted: boolean } | null {
  const parts = EGO.exec(text);
  if (!parts) return null;
  const [, id = "", asked] = parts;
  const steps = asked === undefined ? 1 : Number(asked);
  return {
    ego: { id, steps: steps >= MOST_STEPS ? 2 : 1 },
    adjusted: steps < 1 || steps > MOST_STEPS,
  };
}

/** One step is the default and not written. */
export function formatEgo({ id, steps }: EgoFocus): string {
  return steps === 1 ? id : `${id}.${steps}`;
}

/** Null for an id that no link can carry. */
export function canonicalEgo({ id, steps }: EgoFocus): EgoFocus | null {
  return isSlug(id) ? { id, steps } : null;
}
