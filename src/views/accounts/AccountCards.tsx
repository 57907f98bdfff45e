import { m } from "../../paraglide/messages.js";
import type { AccountColumn, AccountTopic } from "../../selectors/accounts";
import { joinInWords } from "../../selectors/filterPhrase";
import { AccountCellContent } from "./AccountCellContent";
import { TopicHeading } from "./TopicHeading";

interface AccountCardsProps {
  topics: readonly AccountTopic[];
  columns: readonly AccountColumn[];
}

/** The same where there is no room for columns: topic by topic, each account under its name. */
export function AccountCards({ topics, columns }: AccountCardsProps) {
  return (
    <ol className="text-[0.875rem] leading-snug">
      {topics.map((topic) => (
        <li key={topic.id} className="border-rule border-t px-3.5 py-2.5">
          <h3 className="font-sans text-[0.9375rem] font-normal [word-spacing:normal]">
            <TopicHeading topic={topic} />
          </h3>
          <dl className="tablet:grid-cols-2 mt-1.5 grid gap-x-4 gap-y-2">
            {columns.map(({ id, label }, at) => {
              const cell = topic.cells[at];
              return (
                cell && (
                  <div key={id} className="border-rule border-s-2 ps-2.5">
                    <dt className="text-muted text-xs font-semibold">{label}</dt>
                    <dd>
                      <AccountCellContent cell={cell} hasSources />
                    </dd>
                  </div>
                )
              );
            })}
            <Silent topic={topic} columns={columns} />
          </dl>
        </li>
      ))}
    </ol>
  );
}

function Silent({ topic, columns }: { topic: AccountTopic; columns: readonly AccountColumn[] }) {
  const silent = columns.filter(({ addsTo }, at) => topic.cells[at] === null && addsTo === null);
  if (silent.length === 0) return null;
  return (
    <div className="account-silent tablet:col-span-full rounded-sm px-1.5 py-1">
      <dt className="me-1 inline text-xs font-semibold">
        <span>{m.accounts_silent()}</span>
      </dt>
      <dd className="inline">
        <span>{joinInWords(silent.map(({ label }) => label))}</span>
      </dd>
    </div>
  );
}
