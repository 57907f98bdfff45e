import type { PositionRecord } from "../model/dossier";
import { resolveSide, type DossierIndex } from "../model/dossierIndex";
import { resolvePositionClaim } from "../model/positionClaim";
import { m } from "../paraglide/messages.js";
import { selectClaimant } from "./claimant";

/** Who tells what a position of the context has somebody say. */
export interface ClaimTeller {
  /** The claim, in our words. */
  claim: string;
  /** Whoever makes it, as the sources put it: "Arif Alvi, per Iran Daily". */
  attribution: string;
  /** Whoever tells it: "Iran Daily". */
  teller: string;
  /** Not the speaker's own side, or through another: never to be left out beside the speaker. */
  isOther: boolean;
}

const THROUGH = ", per ";

/** Null for a position of the article, which has its own words to show. */
export function selectClaimTeller(
  index: DossierIndex,
  position: PositionRecord,
): ClaimTeller | null {
  const event = position.during && index.record.get(position.during.record);
  const claim = event?.type === "event" ? resolvePositionClaim(position, event) : null;
  if (!claim?.by) return null;
  const attribution = selectClaimant(index, claim) ?? "";
  const [, ...through] = attribution.split(THROUGH);
  const side = resolveSide(index, position.speaker);
  return {
    claim: claim.text,
    attribution,
    teller: through.length > 0 ? through.join(THROUGH) : attribution,
    isOther: through.length > 0 || claim.by.every((id) => resolveSide(index, id) !== side),
  };
}

/** "Raisi, per Pakistani presidency"; the speaker alone where their own side tells it. */
export function withTeller(index: DossierIndex, position: PositionRecord, speaker: string): string {
  const told = selectClaimTeller(index, position);
  return told?.isOther ? m.records_told_by({ speaker, teller: told.teller }) : speaker;
}
