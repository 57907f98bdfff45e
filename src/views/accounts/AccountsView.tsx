import { useId } from "react";
import { m } from "../../paraglide/messages.js";
import type { AccountsTable as AccountsSeries } from "../../selectors/accounts";
import { selectTopicSections } from "../../selectors/accountSections";
import { selectInContext } from "../../state/transitions";
import { useMediaQuery } from "../../ui/useMediaQuery";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";
import { TermText } from "../linked/TermText";
import { AccountCards } from "./AccountCards";
import { AccountsTable } from "./AccountsTable";
import { AccountShares } from "./AccountShares";
import "./accounts.css";

const COLUMN_PX = 150;
const MARGINS_PX = 48;

/** One event as its sides tell it: topics down, accounts across, silence as visible as words. */
export function AccountsView({ table }: { table: AccountsSeries }) {
  const { differ } = useLinked().state;
  const titleId = useId();
  const { event, accounts, disputed, isPartlyChecked, headline, shares } = table;
  const sections = selectTopicSections(table.topics, differ);
  // By the window's width and not the table's own: opening the details never changes its form.
  const widthPx = COLUMN_PX * (accounts.length + 1) + MARGINS_PX;
  const hasColumns = useMediaQuery(`(width >= ${widthPx}px)`);
  return (
    <section
      data-view="accounts"
      aria-labelledby={titleId}
      className="border-rule bg-card min-w-0 rounded-lg border"
    >
      <header className="flex flex-col gap-0.5 px-3.5 pt-1.5 pb-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 id={titleId} className="text-lg">
            {event.title}
          </h2>
          <p className="text-muted text-xs">
            {event.when} · {headline} ·{" "}
            <StateLink
              to={selectInContext(event.reference)}
              className="text-link touch-target underline underline-offset-2"
            >
              {m.accounts_open_event()}
            </StateLink>
          </p>
        </div>
        <p className="text-[0.8125rem] leading-[1.3]">
          <TermText>{event.summary}</TermText>
        </p>
      </header>
      {hasColumns ? (
        <>
          <AccountsTable sections={sections} columns={accounts} />
          <AccountShares shares={shares} />
        </>
      ) : (
        <>
          <AccountShares shares={shares} />
          <AccountCards sections={sections} columns={accounts} />
        </>
      )}
      <footer className="text-muted border-rule border-t px-3.5 py-1.5 text-xs">
        {disputed && (
          <p>
            <TermText>{m.accounts_disputed({ text: disputed })}</TermText>
          </p>
        )}
        {isPartlyChecked && <p>{m.checked_partly()}</p>}
        <p>
          <TermText>{m.accounts_one_origin()}</TermText>
        </p>
      </footer>
    </section>
  );
}
