import { m } from "../paraglide/messages.js";
import type { AccountCell, AccountColumn, AccountTopic } from "./accounts";
import { joinInWords } from "./filterPhrase";

/**
 * How the accounts stand on a topic: `differs` where they are marked as at odds, `alone` where one has
 * it, `some` where others are silent, `all` where each tells it.
 */
export interface TopicVerdict {
  kind: "differs" | "alone" | "some" | "all";
  /** "told differently", "told only by Iran’s readout", "not told by Iran’s readout". */
  text: string;
}

/** Topics that one account alone has, or that it leaves out while others tell them. */
export interface Omission {
  kind: "only" | "not";
  account: string;
  topics: readonly string[];
}

type Cells = readonly (AccountCell | null)[];

export function resolveVerdict(cells: Cells, columns: readonly AccountColumn[]): TopicVerdict {
  if (cells.some((cell) => cell?.differs)) return { kind: "differs", text: m.accounts_odds() };
  const [teller, ...others] = columns.filter((_, at) => cells[at] !== null);
  if (teller && others.length === 0) {
    return { kind: "alone", text: m.accounts_only_in({ account: teller.label }) };
  }
  const silent = columns.filter(({ addsTo }, at) => cells[at] === null && addsTo === null);
  return silent.length === 0
    ? { kind: "all", text: m.accounts_in_all() }
    : {
        kind: "some",
        text: m.accounts_not_in({ accounts: joinInWords(silent.map(({ label }) => label)) }),
      };
}

/** True for what a reader looks for who asks where the accounts part. */
export function isDifferent({ verdict }: Pick<AccountTopic, "verdict">): boolean {
  return verdict.kind === "differs" || verdict.kind === "alone";
}

/**
 * First what each account alone has, then what others tell and it leaves out. An account that speaks
 * on less than half of the topics tells no whole, so its gaps are not listed.
 */
export function selectOmissions(
  topics: readonly AccountTopic[],
  columns: readonly AccountColumn[],
): Omission[] {
  const toldBy = (at: number) => topics.filter(({ cells }) => cells[at] !== null);
  const only = columns.map(({ label }, at): Omission => ({
    kind: "only",
    account: label,
    topics: labelsOf(toldBy(at).filter(({ cells }) => countSpoken(cells) === 1)),
  }));
  const not = columns.map(({ label, addsTo }, at): Omission => {
    const isWhole = addsTo === null && toldBy(at).length * 2 >= topics.length;
    const silent = topics.filter(({ cells }) => cells[at] === null && countSpoken(cells) > 1);
    return { kind: "not", account: label, topics: labelsOf(isWhole ? silent : []) };
  });
  return [...only, ...not].filter((omission) => omission.topics.length > 0);
}

/** "Told differently: Killed, Wounded. Told by one alone: Name of the operation." */
export function selectParting(topics: readonly AccountTopic[]): string {
  const of = (kind: TopicVerdict["kind"]) =>
    labelsOf(topics.filter(({ verdict }) => verdict.kind === kind)).join(", ");
  const [differs, alone] = [of("differs"), of("alone")];
  return [
    ...(differs === "" ? [] : [m.accounts_parting_differs({ topics: differs })]),
    ...(alone === "" ? [] : [m.accounts_parting_alone({ topics: alone })]),
  ].join(" ");
}

function countSpoken(cells: Cells): number {
  return cells.filter((cell) => cell !== null).length;
}

function labelsOf(topics: readonly AccountTopic[]): string[] {
  return topics.map(({ label }) => label);
}
