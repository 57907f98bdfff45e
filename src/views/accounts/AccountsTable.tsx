import { m } from "../../paraglide/messages.js";
import type { AccountColumn, AccountTopic } from "../../selectors/accounts";
import type { TopicSection } from "../../selectors/accountSections";
import { isEmptyCell } from "../../selectors/accountVerdicts";
import { AccountCellContent } from "./AccountCellContent";
import { isNamedAfter, SourceName } from "./AccountSources";
import { SectionHead } from "./SectionHead";
import { TopicHeading } from "./TopicHeading";

interface AccountsTableProps {
  sections: readonly TopicSection[];
  columns: readonly AccountColumn[];
}

const HEAD = "bg-card sticky top-[var(--masthead)] z-10 px-2 py-px text-start";
const CELL = "px-2 pt-px pb-[2px]";
const MANY_COLUMNS = 4;

/** Topics down, accounts across in columns of one width; the heads stay in sight. */
export function AccountsTable({ sections, columns }: AccountsTableProps) {
  const topicWidth = columns.length > MANY_COLUMNS ? "w-[17%]" : "w-[25%]";
  return (
    <table className="accounts-table w-full table-fixed text-xs leading-[1.25] min-[1400px]:text-[0.8125rem]">
      <thead>
        <tr>
          <th scope="col" className={`${HEAD} ps-3.5 ${topicWidth}`}>
            {m.accounts_topic()}
          </th>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={HEAD}>
              {column.label} <ColumnNotes column={column} />
            </th>
          ))}
        </tr>
      </thead>
      {sections.map((section) => (
        <tbody key={section.id}>
          <tr className="account-section">
            <td colSpan={columns.length + 1} className="px-3.5">
              <SectionHead section={section} />
            </td>
          </tr>
          {section.topics.map((topic) => (
            <TopicRow key={topic.id} topic={topic} columns={columns} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function TopicRow({ topic, columns }: { topic: AccountTopic; columns: readonly AccountColumn[] }) {
  return (
    <tr>
      <th scope="row" className={`${CELL} ps-3.5 text-start font-normal`}>
        <TopicHeading topic={topic} />
      </th>
      {columns.map(({ id, source }, at) => {
        const cell = topic.cells[at]!;
        return (
          <td key={id} className={`${CELL} ${isEmptyCell(cell) ? "account-silent" : ""}`}>
            <AccountCellContent cell={cell} hasSources={source === null} />
          </td>
        );
      })}
    </tr>
  );
}

/** The one page an account rests on, else how many; its cells then name their own. And its silences. */
function ColumnNotes({
  column: { label, source, sourceCount, silent },
}: {
  column: AccountColumn;
}) {
  const count = m.accounts_sources({ count: sourceCount });
  return (
    <span className="text-muted text-xs font-normal">
      {source ? (
        <SourceName
          source={source}
          label={isNamedAfter(label, source) ? count : source.publisher}
        />
      ) : (
        <span className="inline-block">{count}</span>
      )}{" "}
      {silent > 0 && (
        <span className="inline-block">{m.accounts_silent_count({ count: silent })}</span>
      )}
    </span>
  );
}
