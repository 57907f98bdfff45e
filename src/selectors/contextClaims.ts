import type { DossierRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import type { Reference } from "../model/reference";
import { m } from "../paraglide/messages.js";
import { selectSourceLink } from "./articleSourceLink";
import { selectClaimant } from "./claimant";
import { selectClaimTeller } from "./claimTeller";
import { publishedText } from "./publishedText";

/** A page that is cited, not quoted. */
export interface CitedSource {
  reference: Reference;
  publisher: string;
  published: string | null;
  href: string | null;
}

/** What somebody says of an event, in our words. */
export interface ClaimItem {
  text: string;
  /** Who says so; null where the sources simply report it. */
  attribution: string | null;
  sources: readonly CitedSource[];
}

/** The claims of a record of the context with their pages, and at last the pages that merely report it. */
export function selectClaims(index: DossierIndex, record: DossierRecord): ClaimItem[] {
  const cite = (ids: readonly string[]) => ids.map((id) => citeSource(index, id));
  const all = record.evidence.map(({ source }) => source);
  if (record.type === "position") {
    const told = selectClaimTeller(index, record);
    const text = told?.claim ?? m.details_statement_by();
    return [{ text, attribution: told?.attribution ?? null, sources: cite(all) }];
  }
  const claims = (record.claims ?? []).map((claim) => ({
    text: claim.text,
    attribution: selectClaimant(index, claim),
    sources: cite(claim.sources),
  }));
  const claimed = new Set((record.claims ?? []).flatMap(({ sources }) => sources));
  const rest = all.filter((id) => !claimed.has(id));
  return rest.length > 0
    ? [...claims, { text: m.details_also_reported(), attribution: null, sources: cite(rest) }]
    : claims;
}

function citeSource(index: DossierIndex, id: string): CitedSource {
  const source = index.source.get(id);
  return {
    reference: `source:${id}`,
    publisher: source?.publisher ?? id,
    published: source?.published ? publishedText(source.published) : null,
    href: source ? (selectSourceLink(source)?.href ?? null) : null,
  };
}
