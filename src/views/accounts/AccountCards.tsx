import { m } from "../../paraglide/messages.js";
import type { AccountColumn, AccountTopic } from "../../selectors/accounts";
import type { TopicSection } from "../../selectors/accountSections";
import { isEmptyCell } from "../../selectors/accountVerdicts";
import { joinInWords } from "../../selectors/filterPhrase";
import { AccountCellContent } from "./AccountCellContent";
import { SectionHead } from "./SectionHead";
import { TopicHeading } from "./TopicHeading";

interface AccountCardsProps {
  sections: readonly TopicSection[];
  columns: readonly AccountColumn[];
}

/** The same where there is no room for columns: topic by topic, each account under its name. */
export function AccountCards({ sections, columns }: AccountCardsProps) {
  return sections.map((section) => (
    <section key={section.id}>
      <div className="account-section border-rule border-t px-3.5 py-0.5">
        <SectionHead section={section} />
      </div>
      <ol className="text-[0.875rem] leading-snug">
        {section.topics.map((topic) => (
          <TopicCard key={topic.id} topic={topic} columns={columns} />
        ))}
      </ol>
    </section>
  ));
}

interface TopicCardProps {
  topic: AccountTopic;
  columns: readonly AccountColumn[];
}

function TopicCard({ topic, columns }: TopicCardProps) {
  return (
    <li className="border-rule border-t px-3.5 py-2.5">
      <h4 className="font-sans text-[0.9375rem] font-normal [word-spacing:normal]">
        <TopicHeading topic={topic} />
      </h4>
      <dl className="tablet:grid-cols-2 mt-1.5 grid gap-x-4 gap-y-2">
        {columns.map(({ id, label }, at) => {
          const cell = topic.cells[at]!;
          if (isEmptyCell(cell)) return null;
          return (
            <div key={id} className="border-rule border-s-2 ps-2.5">
              <dt className="text-muted text-xs font-semibold">{label}</dt>
              <dd>
                <AccountCellContent cell={cell} hasSources />
              </dd>
            </div>
          );
        })}
        <Silent topic={topic} columns={columns} />
      </dl>
    </li>
  );
}

function Silent({ topic: { cells }, columns }: TopicCardProps) {
  const silent = columns.filter((_, at) => isEmptyCell(cells[at]!));
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
