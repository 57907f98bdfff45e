import type { Evidence } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import type { Reference } from "../model/reference";
import { selectSourceLink } from "./articleSourceLink";
import { sourceTitle } from "./labels";

/** A source behind a cell, with the words it is quoted by where its text is bundled. */
export interface AccountSource {
  id: string;
  reference: Reference;
  publisher: string;
  title: string | null;
  href: string | null;
  quotes: readonly string[];
}

/** Each page once, with the quotes from it. */
export function selectAccountSources(
  index: DossierIndex,
  evidence: readonly Evidence[],
): AccountSource[] {
  const ids = [...new Set(evidence.map(({ source }) => source))];
  return ids.map((id) => {
    const quotes = evidence.flatMap(({ source, quote }) =>
      source === id && quote ? [quote.exact] : [],
    );
    return describeSource(index, id, quotes);
  });
}

function describeSource(index: DossierIndex, id: string, quotes: readonly string[]): AccountSource {
  const source = index.source.get(id);
  return {
    id,
    reference: `source:${id}`,
    publisher: source?.publisher ?? id,
    title: source && source.title !== null ? sourceTitle(source) : null,
    href: source ? (selectSourceLink(source)?.href ?? null) : null,
    quotes,
  };
}
