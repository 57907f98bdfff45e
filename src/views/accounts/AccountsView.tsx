import { useState } from "react";
import { m } from "../../paraglide/messages.js";
import type { AccountsTable } from "../../selectors/accounts";
import { selectInContext } from "../../state/transitions";
import { StateLink } from "../linked/StateLink";
import { TermText } from "../linked/TermText";
import { AccountCellContent } from "./AccountCellContent";

interface AccountsViewProps {
  table: AccountsTable;
}

/** One event as its sides tell it: topics down, accounts across, silence as visible as words. */
export function AccountsView({ table }: AccountsViewProps) {
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const { event, accounts, disputed, isPartlyChecked, headline } = table;
  const topics = onlyDifferent
    ? table.topics.filter(({ isDifferent }) => isDifferent)
    : table.topics;
  return (
    <section
      data-view="accounts"
      aria-labelledby="accounts-title"
      className="border-rule bg-card min-w-0 rounded-lg border"
    >
      <header className="px-3.5 pt-2.5 pb-2">
        <h2 id="accounts-title" className="text-xl">
          {event.title}
        </h2>
        <p className="text-muted text-[0.8125rem]">
          {event.when} · {headline}
        </p>
        <p className="mt-1 max-w-[75ch] text-[0.875rem]">
          <TermText>{event.summary}</TermText>
        </p>
        {disputed && (
          <p className="text-muted mt-1 max-w-[75ch] text-[0.8125rem]">
            <TermText>{m.accounts_disputed({ text: disputed })}</TermText>
          </p>
        )}
        {isPartlyChecked && (
          <p className="text-muted mt-1 text-[0.8125rem]">{m.checked_partly()}</p>
        )}
        <p className="mt-1.5 flex flex-wrap items-center gap-x-4 text-[0.8125rem]">
          <label className="inline-flex min-h-8 items-center gap-1.5">
            <input
              type="checkbox"
              checked={onlyDifferent}
              onChange={({ currentTarget }) => setOnlyDifferent(currentTarget.checked)}
            />
            {m.accounts_only_different()}
          </label>
          <StateLink
            to={selectInContext(event.reference)}
            className="text-link underline-offset-2 hover:underline"
          >
            {m.accounts_open_event()}
          </StateLink>
          <span className="text-muted">
            <TermText>{m.accounts_one_origin()}</TermText>
          </span>
        </p>
      </header>
      <div className="max-desk:overflow-x-auto">
        <table className="accounts-table max-tablet:block w-full border-collapse text-[0.8125rem] leading-snug">
          <thead className="max-tablet:sr-only">
            <tr>
              <th
                scope="col"
                className="bg-card border-rule desk:sticky top-[var(--masthead)] z-10 w-[15%] border-b px-3.5 py-1.5 text-start"
              >
                {m.accounts_topic()}
              </th>
              {accounts.map(({ id, label, sourceCount }) => (
                <th
                  key={id}
                  scope="col"
                  className="bg-card border-rule desk:sticky top-[var(--masthead)] z-10 border-b px-2 py-1.5 text-start align-bottom"
                >
                  <TermText>{label}</TermText>
                  <span className="text-muted block text-xs font-normal">
                    {m.accounts_sources({ count: sourceCount })}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="max-tablet:block">
            {topics.map((topic) => (
              <tr key={topic.id} className="border-rule max-tablet:block border-b align-top">
                <th scope="row" className="max-tablet:block px-3.5 py-1.5 text-start font-semibold">
                  <TermText>{topic.label}</TermText>
                  {topic.note && (
                    <span className="text-muted block text-xs font-normal">
                      <TermText>{topic.note}</TermText>
                    </span>
                  )}
                </th>
                {topic.cells.map((cell, at) => (
                  <td
                    key={accounts[at]!.id}
                    className="max-tablet:block max-tablet:px-3.5 px-2 py-1.5"
                  >
                    <span className="text-muted tablet:hidden block text-xs font-semibold">
                      {accounts[at]!.label}
                    </span>
                    <AccountCellContent cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
