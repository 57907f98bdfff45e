import type { AuthoredEvent, AuthoredEvidence, AuthoredPosition } from "./dossierSchema";

/** A source that stands alone is described by what rests on it: its claims with their speakers, else what the record says. */
export function describeEvidence(
  record: AuthoredEvent | AuthoredPosition,
  evidence: AuthoredEvidence,
): AuthoredEvidence {
  if (evidence.quote ?? evidence.paraphrase) return evidence;
  if ("statement" in record) return { ...evidence, paraphrase: record.statement };
  const claims = (record.claims ?? []).filter(({ sources }) => sources.includes(evidence.source));
  const words = claims
    .map(({ text, attribution }) => (attribution === undefined ? text : `${attribution}: ${text}`))
    .join(" ");
  return { ...evidence, paraphrase: words === "" ? record.summary : words };
}
