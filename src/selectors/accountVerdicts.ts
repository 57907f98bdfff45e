import { m } from "../paraglide/messages.js";
import type { AccountCell, AccountColumn, AccountTopic } from "./accounts";
import { joinInWords } from "./filterPhrase";

/**
 * How the accounts stand on a topic: `alone` where one has it, with those who add to it and at odds with
 * them or not, `differs` where several are marked as at odds, `some` where others are silent, `all` where
 * each tells it.
 */
export interface TopicVerdict {
  kind: "differs" | "alone" | "some" | "all";
  /** "told differently", "told only by Iran’s readout", "not told by Iran’s readout". */
  text: string;
}

type Columns = readonly Pick<AccountColumn, "label">[];

export function resolveVerdict(cells: readonly AccountCell[], columns: Columns): TopicVerdict {
  const claims = cells.flatMap(({ claim, additions }) => [
    ...(claim ? [claim] : []),
    ...additions.map((addition) => addition.claim),
  ]);
  const isAtOdds = claims.some(({ differs }) => differs);
  if (cells.filter((cell) => !isEmptyCell(cell)).length === 1) {
    const account = joinInWords(listTellers(cells, columns));
    const text = isAtOdds && claims.length > 1 ? m.accounts_only_at_odds : m.accounts_only_in;
    return { kind: "alone", text: text({ account }) };
  }
  if (isAtOdds) return { kind: "differs", text: m.accounts_odds() };
  const silent = columns.filter((_, at) => cells[at]?.claim === null);
  return silent.length === 0
    ? { kind: "all", text: m.accounts_in_all() }
    : {
        kind: "some",
        text: m.accounts_not_in({ accounts: joinInWords(silent.map(({ label }) => label)) }),
      };
}

/** Everyone who tells a topic, those who add to an account among them. */
export function listTellers(cells: readonly AccountCell[], columns: Columns): string[] {
  return cells.flatMap(({ claim, additions }, at) => [
    ...(claim ? [columns[at]!.label] : []),
    ...additions.map(({ account }) => account),
  ]);
}

/** Neither the account nor anybody who adds to it has a word. */
export function isEmptyCell({ claim, additions }: AccountCell): boolean {
  return claim === null && additions.length === 0;
}

/** True for what a reader looks for who asks where the accounts part. */
export function isDifferent({ verdict }: Pick<AccountTopic, "verdict">): boolean {
  return verdict.kind === "differs" || verdict.kind === "alone";
}

/** "Told differently: Killed, Wounded. Told by one alone: Name of the operation." */
export function selectParting(topics: readonly AccountTopic[]): string {
  const of = (kind: TopicVerdict["kind"]) =>
    topics
      .filter(({ verdict }) => verdict.kind === kind)
      .map(({ label }) => label)
      .join(", ");
  const [differs, alone] = [of("differs"), of("alone")];
  return [
    ...(differs === "" ? [] : [m.accounts_parting_differs({ topics: differs })]),
    ...(alone === "" ? [] : [m.accounts_parting_alone({ topics: alone })]),
  ].join(" ");
}
