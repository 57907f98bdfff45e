import type { ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import type { AccountColumn, AccountTopic } from "../../selectors/accounts";
import { AccountCellContent, NoWord } from "./AccountCellContent";
import { SourceName } from "./AccountSources";
import { TopicHeading } from "./TopicHeading";

interface AccountsTableProps {
  topics: readonly AccountTopic[];
  columns: readonly AccountColumn[];
  /** What narrows the topics, at their head. */
  control: ReactNode;
}

const HEAD = "bg-card sticky top-[var(--masthead)] z-10 px-2 pt-1 pb-0.5 text-start";
const CELL = "px-2 pt-[2px] pb-[3px]";

/** Topics down, accounts across in columns of one width; the heads stay in sight. */
export function AccountsTable({ topics, columns, control }: AccountsTableProps) {
  const topicWidth = columns.length > 5 ? "w-[17%]" : "w-[22%]";
  return (
    <table className="accounts-table w-full table-fixed text-[0.8125rem] leading-[1.25]">
      <thead>
        <tr>
          <th scope="col" className={`${HEAD} ps-3.5 ${topicWidth}`}>
            <span className="block">{m.accounts_topic()}</span>
            {control}
          </th>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={HEAD}>
              <span className="block">{column.label}</span>
              <ColumnSource column={column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {topics.map((topic) => (
          <tr key={topic.id}>
            <th scope="row" className={`${CELL} ps-3.5 text-start font-normal`}>
              <TopicHeading topic={topic} />
            </th>
            {topic.cells.map((cell, at) => {
              const { id, addsTo, source } = columns[at]!;
              const isSilent = cell === null && addsTo === null;
              return (
                <td key={id} className={`${CELL} ${isSilent ? "account-silent" : ""}`}>
                  {cell ? (
                    <AccountCellContent cell={cell} hasSources={source === null} />
                  ) : (
                    <NoWord addsTo={addsTo} />
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The one page an account rests on, else how many; its cells then name their own. */
function ColumnSource({
  column: { label, source, sourceCount, addsTo },
}: {
  column: AccountColumn;
}) {
  return (
    <span className="text-muted block text-xs font-normal">
      {source ? (
        <SourceName
          source={source}
          label={
            label.includes(source.publisher) ? m.accounts_sources({ count: 1 }) : source.publisher
          }
        />
      ) : (
        <span className="inline-block">{m.accounts_sources({ count: sourceCount })}</span>
      )}
      {addsTo !== null && m.accounts_adds_to({ account: addsTo })}
    </span>
  );
}
