import type { DossierDraft, DraftEntry } from "../dossierDraft";
import type { AuthoredEvent } from "../dossierSchema";
import { showValue, type Problem } from "../problem";
import { errorAt } from "./draftRecords";

type Accounts = NonNullable<AuthoredEvent["accounts"]>;

/** Accounts can be compared: at least two, on listed topics, and nothing differs from itself alone. */
export function checkAccounts(draft: DossierDraft): Problem[] {
  const sources = new Set(draft.sources.map(({ value }) => value.id));
  return draft.events.flatMap((entry) => {
    const { accounts = [], topics = [] } = entry.value;
    return [
      ...checkCount(entry, accounts, topics.length),
      ...checkUnique(entry, "accounts", accounts),
      ...checkUnique(entry, "topics", topics),
      ...checkAdditions(entry, accounts),
      ...checkTellers(entry, accounts, sources),
      ...checkTopics(entry, accounts, new Set(topics.map(({ id }) => id))),
      ...topics.flatMap(({ id }, index) => checkTopic(entry, accounts, id, `topics[${index}]`)),
      ...checkAccused(entry),
    ];
  });
}

function checkCount(
  entry: DraftEntry<AuthoredEvent>,
  accounts: Accounts,
  topicCount: number,
): Problem[] {
  if (accounts.length === 0 && topicCount === 0) return [];
  if (accounts.length > 1 && topicCount > 0) return [];
  const found = `${accounts.length} accounts and ${topicCount} topics`;
  return [errorAt(entry, "accounts", found, "at least two accounts and one topic to compare")];
}

function checkUnique(
  entry: DraftEntry<AuthoredEvent>,
  field: string,
  items: readonly { id: string }[],
): Problem[] {
  return items.flatMap(({ id }, index): Problem[] => {
    if (items.findIndex((item) => item.id === id) === index) return [];
    return [
      errorAt(entry, `${field}[${index}].id`, `${showValue(id)} a second time`, "its own id"),
    ];
  });
}

/** What an account adds to is told beside it, and whole. */
function checkAdditions(entry: DraftEntry<AuthoredEvent>, accounts: Accounts): Problem[] {
  const wholes = new Set(accounts.filter(({ addsTo }) => !addsTo).map(({ id }) => id));
  return accounts.flatMap(({ addsTo }, index): Problem[] => {
    if (addsTo === undefined || wholes.has(addsTo)) return [];
    const field = `accounts[${index}].addsTo`;
    return [errorAt(entry, field, showValue(addsTo), "an account that adds to no other")];
  });
}

/** An account that pages tell rests on these pages: what another one says is that one's account. */
function checkTellers(
  entry: DraftEntry<AuthoredEvent>,
  accounts: Accounts,
  sources: ReadonlySet<string>,
): Problem[] {
  return accounts.flatMap(({ by, claims }, index) => {
    if (!by.every((id) => sources.has(id))) return [];
    return claims.flatMap(({ evidence }, at) =>
      evidence.flatMap(({ source }, place): Problem[] => {
        if (by.includes(source)) return [];
        const field = `accounts[${index}].claims[${at}].evidence[${place}].source`;
        const expected = `a page that tells this account: ${by.join(", ")}`;
        const remedy = "Give what another page says an account of its own";
        return [errorAt(entry, field, showValue(source), expected, remedy)];
      }),
    );
  });
}

function checkTopics(
  entry: DraftEntry<AuthoredEvent>,
  accounts: Accounts,
  topics: ReadonlySet<string>,
): Problem[] {
  return accounts.flatMap(({ claims }, index) =>
    claims.flatMap(({ topic }, at): Problem[] => {
      const field = `accounts[${index}].claims[${at}].topic`;
      if (!topics.has(topic)) {
        return [errorAt(entry, field, showValue(topic), "the id of one of the event's topics")];
      }
      if (claims.findIndex((claim) => claim.topic === topic) === at) return [];
      return [errorAt(entry, field, `${showValue(topic)} a second time`, "one claim per topic")];
    }),
  );
}

function checkTopic(
  entry: DraftEntry<AuthoredEvent>,
  accounts: Accounts,
  topic: string,
  field: string,
): Problem[] {
  const claims = accounts.flatMap((account) =>
    account.claims.filter((claim) => claim.topic === topic),
  );
  if (claims.length === 0)
    return [errorAt(entry, field, "no claim", "an account that speaks of it")];
  if (claims.filter(({ differs }) => differs).length !== 1) return [];
  const expected = "differs on both sides of a difference";
  return [errorAt(entry, field, "a single claim that differs", expected)];
}

/** An accusation names who accuses; nobody else's part does. */
function checkAccused(entry: DraftEntry<AuthoredEvent>): Problem[] {
  return entry.value.participants.flatMap(({ role, accusedBy }, index): Problem[] => {
    if ((role === "accused") === (accusedBy !== undefined)) return [];
    const field = `participants[${index}].accusedBy`;
    const expected = role === "accused" ? "who accuses" : "nothing with another role than accused";
    return [errorAt(entry, field, showValue(accusedBy), expected)];
  });
}
