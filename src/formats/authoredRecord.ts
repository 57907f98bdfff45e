import type { DossierRecord, Evidence, Order } from "../model/dossier";
import { describeEvidence } from "../model/describeEvidence";
import { LAYER_LINKS } from "../model/vocabulary";

export interface AuthoredForm {
  /** The record as a coder would write it. */
  value: object;
  /** False where it points at a record that the file does not hold. */
  isWhole: boolean;
}

/** A record without what the build wrote into it, pointing at nothing but what `held` has. */
export function toAuthored(record: DossierRecord, held: ReadonlySet<string>): AuthoredForm {
  const { type: _type, span: _span, ownTime: _ownTime, comparedIn: _comparedIn, ...rest } = record;
  let isWhole = true;
  const keep = <T>(list: readonly T[] | undefined, idOf: (item: T) => string) => {
    const kept = (list ?? []).filter((item) => held.has(idOf(item)));
    if (kept.length < (list?.length ?? 0)) isWhole = false;
    return kept.length > 0 ? kept : undefined;
  };
  const after = keep(record.after, (order) => order.record)?.map(withoutOffsets);
  const common = {
    ...rest,
    evidence: record.evidence.map((evidence) => withoutParaphrase(record, evidence)),
    after,
    during:
      record.during && "evidence" in record.during ? withoutOffsets(record.during) : record.during,
  };
  if (record.type === "position") {
    return { value: { ...common, kind: undefined }, isWhole };
  }
  const links = Object.fromEntries(
    LAYER_LINKS.map((link) => [link, keep(record[link], (id) => id)]),
  );
  const accounts = record.accounts?.map((account) => ({
    ...account,
    claims: account.claims.map((claim) => ({
      ...claim,
      evidence: claim.evidence.map(authoredEvidence),
    })),
  }));
  return { value: { ...common, ...links, accounts, imported: undefined }, isWhole };
}

/** What the build wrote for a page that stands alone; it writes the same again. */
function withoutParaphrase(record: DossierRecord, resolved: Evidence): Evidence {
  const { paraphrase, ...bare } = authoredEvidence(resolved);
  if (paraphrase === undefined || record.layer !== "context") return authoredEvidence(resolved);
  return describeEvidence(record, bare).paraphrase === paraphrase ? bare : { ...bare, paraphrase };
}

function authoredEvidence(resolved: Evidence): Evidence {
  const { start: _start, end: _end, sentence: _sentence, ...evidence } = resolved;
  return evidence;
}

function withoutOffsets(order: Order): Order {
  return { ...order, evidence: authoredEvidence(order.evidence) };
}
