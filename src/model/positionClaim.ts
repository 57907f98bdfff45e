import type { AuthoredEvent, AuthoredPosition } from "./dossierSchema";

type Claim = NonNullable<AuthoredEvent["claims"]>[number];

/**
 * The claim of its event that a position rests on: the one it names, else the only one that has all
 * its pages. Null where it was not said in this event as a claim, or where nothing tells which.
 */
export function resolvePositionClaim(
  { during, evidence }: Pick<AuthoredPosition, "during" | "evidence">,
  { id, claims = [] }: Pick<AuthoredEvent, "id" | "claims">,
): Claim | null {
  if (during?.basis !== "claim" || during.record !== id) return null;
  const holdsAll = ({ sources }: Claim) => evidence.every(({ source }) => sources.includes(source));
  const chosen = during.claim === undefined ? claims : claims.slice(during.claim, during.claim + 1);
  const [claim, ...others] = chosen.filter(holdsAll);
  return claim && others.length === 0 ? claim : null;
}
