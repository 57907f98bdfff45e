import type { EventRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import type { Reference } from "../model/reference";
import { m } from "../paraglide/messages.js";
import { selectAccountShares, type AccountShare } from "./accountShares";
import { selectAccountSources, type AccountSource } from "./accountSources";
import { resolveVerdict, selectParting, type TopicVerdict } from "./accountVerdicts";
import { formatSpan } from "./timeText";

type Account = NonNullable<EventRecord["accounts"]>[number];

/** What is said on one topic, and by which sources. */
export interface AccountClaim {
  text: string;
  isDenial: boolean;
  differs: boolean;
  sources: readonly AccountSource[];
}

/** What somebody who carries an account has on a topic beyond it. */
export interface AccountAddition {
  account: string;
  claim: AccountClaim;
}

/** One account on one topic: its own words, null where it is silent, and what others add to it. */
export interface AccountCell {
  claim: AccountClaim | null;
  additions: readonly AccountAddition[];
}

export interface AccountTopic {
  id: string;
  label: string;
  note: string | null;
  /** One per account, in their order. */
  cells: readonly AccountCell[];
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
  /** On how many topics it is silent. */
  silent: number;
}

export interface AccountsTable {
  event: Pick<EventRecord, "id" | "title" | "summary"> & { reference: Reference; when: string };
  disputed: string | null;
  /** True when not every cited page was read a second time. */
  isPartlyChecked: boolean;
  headline: string;
  /** Accounts that tell the event themselves; who only adds to one stands in its cells. */
  accounts: readonly AccountColumn[];
  topics: readonly AccountTopic[];
  /** What each has alone, and on what it is silent. */
  shares: readonly AccountShare[];
  /** Where they part: "Told differently: Killed, Wounded. Told by one alone: …". */
  parting: string;
}

/** The accounts of an event side by side; null where it has none to compare. */
export function selectAccounts(index: DossierIndex, eventId: string): AccountsTable | null {
  const event = index.dossier.events.find(({ id }) => id === eventId);
  if (!event?.accounts || !event.topics) return null;
  const all = event.accounts;
  const wholes = all.filter(({ addsTo }) => addsTo === undefined);
  const accounts = wholes.map((account) => describeColumn(index, account, event.topics!.length));
  const topics = event.topics.map(({ id, label, note }): AccountTopic => {
    const cells = wholes.map((whole): AccountCell => ({
      claim: selectClaim(index, whole, id),
      additions: all.flatMap((account): AccountAddition[] => {
        const claim = account.addsTo === whole.id ? selectClaim(index, account, id) : null;
        return claim ? [{ account: account.label, claim }] : [];
      }),
    }));
    return { id, label, note: note ?? null, cells, verdict: resolveVerdict(cells, accounts) };
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
    accounts,
    topics,
    shares: selectAccountShares(topics, accounts),
    parting: selectParting(topics),
  };
}

function describeColumn(
  index: DossierIndex,
  { id, label, claims }: Account,
  topics: number,
): AccountColumn {
  const sources = selectAccountSources(
    index,
    claims.flatMap(({ evidence }) => evidence),
  );
  const source = sources.length === 1 ? sources[0]! : null;
  const told = new Set(claims.map(({ topic }) => topic)).size;
  return { id, label, sourceCount: sources.length, source, silent: topics - told };
}

function selectClaim(index: DossierIndex, { claims }: Account, topic: string): AccountClaim | null {
  const claim = claims.find((candidate) => candidate.topic === topic);
  if (!claim) return null;
  return {
    text: claim.text,
    isDenial: claim.stance === "denies",
    differs: claim.differs ?? false,
    sources: selectAccountSources(index, claim.evidence),
  };
}

/** "3 accounts, 19 topics: 5 told differently, 6 by one alone". */
function selectHeadline(topics: readonly AccountTopic[], accounts: number): string {
  const count = (kind: TopicVerdict["kind"]) =>
    topics.filter(({ verdict }) => verdict.kind === kind).length;
  const [differs, alone] = [count("differs"), count("alone")];
  const parts = [
    ...(differs > 0 ? [m.accounts_headline_differs({ count: differs })] : []),
    ...(alone > 0 ? [m.accounts_headline_alone({ count: alone })] : []),
  ];
  const whole = m.accounts_headline({ accounts, topics: topics.length });
  return parts.length > 0 ? `${whole}: ${parts.join(", ")}` : whole;
}
