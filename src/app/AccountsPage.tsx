import { m } from "../paraglide/messages.js";
import { selectAccounts, selectComparedEvents } from "../selectors/accounts";
import { formatSpan } from "../selectors/timeText";
import { openAccounts } from "../state/transitions";
import { Button } from "../ui/Button";
import { useReady } from "../ui/useReady";
import { AccountsView } from "../views/accounts/AccountsView";
import { useLinked } from "../views/linked/LinkedContext";
import { StateLink } from "../views/linked/StateLink";
import { ExplainedTerms } from "./ExplainedTerms";
import { useContextIndex } from "./useContextIndex";

/** The compared accounts of one event, or the list of events that several sides tell. */
export function AccountsPage() {
  const { state } = useLinked();
  const { index, error, retry } = useContextIndex();
  useReady(index !== undefined || error !== null);
  if (!index) {
    return error ? (
      <div role="alert" className="border-rule bg-card rounded-lg border p-4">
        <p className="mb-2">{m.context_failed({ detail: error.message })}</p>
        <Button onClick={retry}>{m.retry()}</Button>
      </div>
    ) : (
      <p role="status" className="text-muted p-4 text-[0.8125rem]">
        {m.context_loading()}
      </p>
    );
  }
  const table = state.account === null ? null : selectAccounts(index, state.account);
  const events = selectComparedEvents(index);
  return (
    <div className="flex min-w-0 flex-col gap-3">
      {table && (
        <ExplainedTerms>
          <AccountsView table={table} />
        </ExplainedTerms>
      )}
      <nav
        data-view={table ? undefined : "accounts"}
        aria-label={m.accounts_list()}
        className="border-rule bg-card rounded-lg border px-3.5 py-2.5"
      >
        <h2 className="text-base">{m.accounts_list()}</h2>
        {state.account !== null && !table && (
          <p role="alert" className="text-[0.875rem]">
            {m.accounts_unknown({ id: state.account })}
          </p>
        )}
        <ul className="mt-1 flex flex-col">
          {events.map(({ id, title, span, accounts = [] }) => (
            <li key={id}>
              <StateLink
                to={openAccounts(id)}
                current={state.account === id}
                className="text-link inline-block min-h-7 py-1 underline-offset-2 hover:underline"
              >
                {title}
              </StateLink>{" "}
              <span className="text-muted text-[0.8125rem]">
                {formatSpan(span)} · {m.accounts_count({ count: accounts.length })}
              </span>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
