import type { AccountColumn, AccountTopic } from "./accounts";
import { listTellers } from "./accountVerdicts";

/** One account in short: what nobody else tells, and what it leaves out. */
export interface AccountShare {
  account: string;
  /** Label of the account that it carries, where it only adds to one. */
  addsTo: string | null;
  /** Topics that it alone tells, with or without an outlet that adds to it. */
  only: readonly string[];
  /** Every topic on which it is silent; none of what only adds, since no word there is no silence. */
  silent: readonly string[];
}

type Columns = readonly Pick<AccountColumn, "label">[];

/** The accounts in their order, each followed by those who add to it. */
export function selectAccountShares(
  topics: readonly AccountTopic[],
  columns: Columns,
): AccountShare[] {
  const onlyBy = (account: string) =>
    labelsOf(
      topics.filter(
        ({ cells, verdict }) =>
          verdict.kind === "alone" && listTellers(cells, columns)[0] === account,
      ),
    );
  return columns.flatMap(({ label }, at): AccountShare[] => {
    const silent = labelsOf(topics.filter(({ cells }) => cells[at]!.claim === null));
    const additions = topics.flatMap(({ cells }) => cells[at]!.additions);
    return [
      { account: label, addsTo: null, only: onlyBy(label), silent },
      ...[...new Set(additions.map(({ account }) => account))].map((account): AccountShare => ({
        account,
        addsTo: label,
        only: onlyBy(account),
        silent: [],
      })),
    ];
  });
}

function labelsOf(topics: readonly AccountTopic[]): string[] {
  return topics.map(({ label }) => label);
}
