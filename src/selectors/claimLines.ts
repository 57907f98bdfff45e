import type { DossierRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { m } from "../paraglide/messages.js";
import { selectClaimant } from "./claimant";
import { withTeller } from "./claimTeller";
import { facetValueLabel } from "./labels";

/** What somebody says, in our words. */
export interface ClaimLine {
  /** "Pakistani foreign ministry", "According to Dawn": no claim goes without. */
  speaker: string;
  text: string;
}

/**
 * What the first page of a context record says, each claim with who makes it: two sides' claims run
 * together would read as one. Empty where there are quotes or a description of our own.
 */
export function selectClaimLines(index: DossierIndex, record: DossierRecord): ClaimLine[] {
  const [first] = record.evidence;
  if (record.layer !== "context" || !first || first.quote) return [];
  if (record.type === "position") {
    const speaker = withTeller(index, record, facetValueLabel(index, "actor", record.speaker));
    return [{ speaker, text: record.statement }];
  }
  const publisher = facetValueLabel(index, "source", first.source);
  const according = m.claim_according({ publisher });
  const claims = (record.claims ?? []).filter(({ sources }) => sources.includes(first.source));
  if (claims.length === 0) return [{ speaker: according, text: record.summary }];
  return claims.map((claim) => ({
    speaker: selectClaimant(index, claim) ?? according,
    text: claim.text,
  }));
}
