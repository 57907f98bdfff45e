import type { DossierIndex } from "../model/dossierIndex";
import type { EventRecord, Evidence } from "../model/dossier";
import type { Reference } from "../model/reference";
import { m } from "../paraglide/messages.js";
import { selectSourceLink } from "./articleSourceLink";
import { formatSpan } from "./timeText";

/** A source behind a cell, with the words it is quoted by where its text is bundled. */
export interface AccountSource {
  id: string;
  reference: Reference;
  publisher: string;
  href: string | null;
  quotes: readonly string[];
}

/** What one account says on one topic; null where it is silent. */
export interface AccountCell {
  text: string;
  isDenial: boolean;
  differs: boolean;
  sources: readonly AccountSource[];
}

export interface AccountTopic {
  id: string;
  label: string;
  note: string | null;
  /** One per account, in their order. */
  cells: readonly (AccountCell | null)[];
  /** True when accounts are at odds, differ as the note tells, or only one of them speaks of it. */
  isDifferent: boolean;
}

export interface AccountsTable {
  event: Pick<EventRecord, "id" | "title" | "summary"> & { reference: Reference; when: string };
  disputed: string | null;
  /** True when not every cited page was read a second time. */
  isPartlyChecked: boolean;
  headline: string;
  accounts: readonly { id: string; label: string; sourceCount: number }[];
  topics: readonly AccountTopic[];
}

/** Events that several sides tell, in the order of their days. */
export function selectComparedEvents(index: DossierIndex): EventRecord[] {
  return index.dossier.events
    .filter(({ accounts }) => accounts !== undefined)
    .toSorted((a, b) => (a.span.start ?? 0) - (b.span.start ?? 0));
}

/** The accounts of an event side by side; null where it has none to compare. */
export function selectAccounts(index: DossierIndex, eventId: string): AccountsTable | null {
  const event = index.dossier.events.find(({ id }) => id === eventId);
  if (!event?.accounts || !event.topics) return null;
  const accounts = event.accounts;
  const topics = event.topics.map(({ id, label, note }): AccountTopic => {
    const cells = accounts.map(({ claims }): AccountCell | null => {
      const claim = claims.find(({ topic }) => topic === id);
      if (!claim) return null;
      return {
        text: claim.text,
        isDenial: claim.stance === "denies",
        differs: claim.differs ?? false,
        sources: listSources(index, claim.evidence),
      };
    });
    const spoken = cells.filter((cell) => cell !== null);
    const isDifferent =
      note !== undefined || spoken.length === 1 || spoken.some(({ differs }) => differs);
    return { id, label, note: note ?? null, cells, isDifferent };
  });
  return {
    event: {
      id: event.id,
      title: event.title,
      summary: event.summary,
      reference: `event:${event.id}`,
      when: formatSpan(event.span),
    },
    disputed: event.disputed ?? null,
    isPartlyChecked: event.checked === "partly",
    headline: selectHeadline(topics, accounts.length),
    accounts: accounts.map(({ id, label, claims }) => ({
      id,
      label,
      sourceCount: new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)))
        .size,
    })),
    topics,
  };
}

/** "4 accounts on 19 topics: at odds on 3, and 9 topics stand in one account only". */
function selectHeadline(topics: readonly AccountTopic[], accounts: number): string {
  const spoken = topics.map(({ cells }) => cells.filter((cell) => cell !== null));
  const odds = spoken.filter((cells) => cells.some(({ differs }) => differs)).length;
  const single = spoken.filter((cells) => cells.length === 1).length;
  return m.accounts_headline({ accounts, topics: topics.length, odds, single });
}

/** Each page once, with the quotes from it. */
function listSources(index: DossierIndex, evidence: readonly Evidence[]): AccountSource[] {
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
    href: source ? (selectSourceLink(source)?.href ?? null) : null,
    quotes,
  };
}
