import type { DossierIndex } from "../model/dossierIndex";
import type { EventRecord, Evidence } from "../model/dossier";
import type { Reference } from "../model/reference";
import { m } from "../paraglide/messages.js";
import {
  resolveVerdict,
  selectOmissions,
  selectParting,
  type Omission,
  type TopicVerdict,
} from "./accountVerdicts";
import { selectSourceLink } from "./articleSourceLink";
import { formatSpan } from "./timeText";

/** A source behind a cell, with the words it is quoted by where its text is bundled. */
export interface AccountSource {
  id: string;
  reference: Reference;
  publisher: string;
  title: string | null;
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
  /** One per account, in their order; null where it says nothing. */
  cells: readonly (AccountCell | null)[];
  /** Who tells it and who does not, in words. */
  verdict: TopicVerdict;
}

/** An account as the head of its column. */
export interface AccountColumn {
  id: string;
  label: string;
  sourceCount: number;
  /** The one page that all of it rests on; null where there are several. */
  source: AccountSource | null;
  /** Label of the account it carries, where only what it adds is told: no word there is no silence. */
  addsTo: string | null;
}

export interface AccountsTable {
  event: Pick<EventRecord, "id" | "title" | "summary"> & { reference: Reference; when: string };
  disputed: string | null;
  /** True when not every cited page was read a second time. */
  isPartlyChecked: boolean;
  headline: string;
  accounts: readonly AccountColumn[];
  topics: readonly AccountTopic[];
  /** What one account alone has, and what an account that tells most of it leaves out. */
  omissions: readonly Omission[];
  /** Where they part: "Told differently: Killed, Wounded. Told by one alone: …". */
  parting: string;
}

/** Events that several sides tell, in the order of their days. */
export function selectComparedEvents(index: DossierIndex): EventRecord[] {
  return index.dossier.events
    .filter(({ accounts }) => accounts !== undefined)
    .toSorted((a, b) => (a.span.start ?? 0) - (b.span.start ?? 0));
}

/** The compared event that the article itself tells, else the first: what a newcomer sees first. */
export function selectLeadComparison(index: DossierIndex): string | null {
  const { leadSource } = index.dossier;
  const events = selectComparedEvents(index);
  const told = events.find(({ accounts = [] }) =>
    accounts.some(({ claims }) =>
      claims.some(({ evidence }) => evidence.some(({ source }) => source === leadSource)),
    ),
  );
  return (told ?? events[0])?.id ?? null;
}

/** The accounts of an event side by side; null where it has none to compare. */
export function selectAccounts(index: DossierIndex, eventId: string): AccountsTable | null {
  const event = index.dossier.events.find(({ id }) => id === eventId);
  if (!event?.accounts || !event.topics) return null;
  const accounts = event.accounts;
  const columns = accounts.map((account): AccountColumn => {
    const sources = listSources(
      index,
      account.claims.flatMap(({ evidence }) => evidence),
    );
    return {
      id: account.id,
      label: account.label,
      sourceCount: sources.length,
      source: sources.length === 1 ? sources[0]! : null,
      addsTo: accounts.find(({ id }) => id === account.addsTo)?.label ?? null,
    };
  });
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
    return { id, label, note: note ?? null, cells, verdict: resolveVerdict(cells, columns) };
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
    accounts: columns,
    topics,
    omissions: selectOmissions(topics, columns),
    parting: selectParting(topics),
  };
}

/** "4 accounts on 19 topics: told differently on 5; 6 told by one alone". */
function selectHeadline(topics: readonly AccountTopic[], accounts: number): string {
  const count = (kind: TopicVerdict["kind"]) =>
    topics.filter(({ verdict }) => verdict.kind === kind).length;
  const [differs, alone] = [count("differs"), count("alone")];
  const parts = [
    ...(differs > 0 ? [m.accounts_headline_differs({ count: differs })] : []),
    ...(alone > 0 ? [m.accounts_headline_alone({ count: alone })] : []),
  ];
  const whole = m.accounts_headline({ accounts, topics: topics.length });
  return parts.length > 0 ? `${whole}: ${parts.join("; ")}` : whole;
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
    title: source?.title ?? null,
    href: source ? (selectSourceLink(source)?.href ?? null) : null,
    quotes,
  };
}
