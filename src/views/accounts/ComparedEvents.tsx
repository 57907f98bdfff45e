import { useId } from "react";
import { m } from "../../paraglide/messages.js";
import type { AccountsTable } from "../../selectors/accounts";
import { openAccounts } from "../../state/partTransitions";
import { StateLink } from "../linked/StateLink";
import { ComparisonInSmall } from "./ComparisonInSmall";

interface ComparedEventsProps {
  tables: readonly AccountsTable[];
  /** The event whose accounts stand on the page. */
  current: string | null;
}

/** The events that several sides tell: when, by how many, where they part, and who alone tells what. */
export function ComparedEvents({ tables, current }: ComparedEventsProps) {
  const titleId = useId();
  return (
    <nav aria-labelledby={titleId} className="border-rule bg-card rounded-lg border px-3.5 py-2.5">
      <h2 id={titleId} className="text-base">
        {m.accounts_list()}
      </h2>
      <ul className="tablet:grid-cols-2 wide:grid-cols-4 mt-1 grid gap-x-5 gap-y-3">
        {tables.map((table) => (
          <li key={table.event.id} className="border-rule flex flex-col gap-1 border-t pt-1.5">
            <p className="text-muted text-xs">
              {table.event.when} · {m.accounts_count({ count: table.accounts.length })}
            </p>
            <h3 className="text-[0.9375rem] leading-snug">
              <StateLink to={openAccounts(table.event.id)} current={table.event.id === current}>
                {table.event.title}
              </StateLink>
            </h3>
            <ComparisonInSmall table={table} />
            <p className="text-[0.8125rem] leading-snug">{table.parting}</p>
          </li>
        ))}
      </ul>
      <p className="text-muted mt-2 text-xs">{m.accounts_print_key()}</p>
    </nav>
  );
}
