import { useId } from "react";
import { m } from "../../paraglide/messages.js";
import type { AccountsTable } from "../../selectors/accounts";
import { openAccounts } from "../../state/partTransitions";
import { StateLink } from "../linked/StateLink";

/** The way to the other comparisons above the one shown: in one line, on a phone a line for each. */
export function OtherEvents({ tables }: { tables: readonly AccountsTable[] }) {
  const labelId = useId();
  if (tables.length === 0) return null;
  return (
    <nav
      aria-labelledby={labelId}
      className="screen-only accounts-others flex flex-wrap items-baseline gap-x-4"
    >
      <span id={labelId} className="text-muted py-1">
        {m.accounts_others()}
      </span>
      {tables.map(({ event }) => (
        <StateLink
          key={event.id}
          to={openAccounts(event.id)}
          className="text-link touch-target min-h-6 py-1 underline-offset-2 hover:underline pointer-coarse:min-h-11 pointer-coarse:py-3"
        >
          {event.title}
        </StateLink>
      ))}
    </nav>
  );
}
