import { m } from "../paraglide/messages.js";
import type { DossierIndex } from "../model/dossierIndex";
import {
  selectAccounts,
  selectComparedEvents,
  selectLeadComparison,
  type AccountsTable,
} from "../selectors/accounts";
import { Button } from "../ui/Button";
import { useReady } from "../ui/useReady";
import { AccountsView } from "../views/accounts/AccountsView";
import { ComparedEvents } from "../views/accounts/ComparedEvents";
import { useLinked } from "../views/linked/LinkedContext";
import { ExplainedTerms } from "./ExplainedTerms";
import { useContextIndex } from "./useContextIndex";

/** The compared accounts of one event; where the link names none, of the article's, below the list. */
export function AccountsPage() {
  const { index, error, retry } = useContextIndex();
  useReady(index !== undefined || error !== null);
  if (index) return <Accounts index={index} />;
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

function Accounts({ index }: { index: DossierIndex }) {
  const { account } = useLinked().state;
  const tables = selectComparedEvents(index)
    .map(({ id }) => selectAccounts(index, id))
    .filter((table): table is AccountsTable => table !== null);
  const asked = tables.find(({ event }) => event.id === account);
  const shown = asked ?? tables.find(({ event }) => event.id === selectLeadComparison(index));
  const list = <ComparedEvents tables={tables} current={shown?.event.id ?? null} />;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      {account !== null && !asked && (
        <p role="alert" className="notices">
          {m.accounts_unknown({ id: account })}
        </p>
      )}
      {!asked && list}
      {shown && (
        <ExplainedTerms>
          <AccountsView table={shown} />
        </ExplainedTerms>
      )}
      {asked && list}
    </div>
  );
}
