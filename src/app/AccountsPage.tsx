import { useEffect } from "react";
import { m } from "../paraglide/messages.js";
import type { DossierIndex } from "../model/dossierIndex";
import { selectAccounts, type AccountsTable } from "../selectors/accounts";
import {
  resolveComparison,
  selectComparedEvents,
  selectLeadComparison,
} from "../selectors/comparedEvents";
import { standInAccounts } from "../state/partTransitions";
import { useDispatch } from "../state/useViewState";
import { Button } from "../ui/Button";
import { useReady } from "../ui/useReady";
import { AccountsView } from "../views/accounts/AccountsView";
import { ComparedEvents } from "../views/accounts/ComparedEvents";
import { OtherEvents } from "../views/accounts/OtherEvents";
import { useLinked } from "../views/linked/LinkedContext";
import { UnfilteredNote } from "../views/linked/UnfilteredNote";
import { ExplainedTerms } from "./ExplainedTerms";
import { useContextIndex } from "./useContextIndex";

/** The compared accounts of one event, where the link names none of the article's, with all others. */
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
  const asked = account === null ? null : resolveComparison(index, account);
  const isUnknown = account !== null && asked === null;
  const current = asked ?? selectLeadComparison(index);
  const tables = selectComparedEvents(index)
    .map(({ id }) => selectAccounts(index, id))
    .filter((table): table is AccountsTable => table !== null);
  const shown = tables.find(({ event }) => event.id === current);
  const list = <ComparedEvents tables={tables} current={current} />;
  useOwnAddress(asked);
  return (
    <div className="flex min-w-0 flex-col gap-3">
      {isUnknown ? (
        <>
          <p role="alert" className="notices">
            {m.accounts_unknown({ id: account })}
          </p>
          {list}
        </>
      ) : (
        <div className="-my-1.5 flex flex-wrap items-baseline justify-between gap-x-4 text-xs">
          <OtherEvents tables={tables.filter((table) => table !== shown)} />
          <p className="text-muted">
            <UnfilteredNote hasContext={true} />
          </p>
        </div>
      )}
      {shown && (
        <ExplainedTerms>
          <AccountsView table={shown} />
        </ExplainedTerms>
      )}
      {!isUnknown && list}
    </div>
  );
}

/** A record that stands for a compared event leads to the address of that event. */
function useOwnAddress(asked: string | null): void {
  const { account } = useLinked().state;
  const dispatch = useDispatch();
  useEffect(() => {
    if (asked !== null && asked !== account) dispatch(standInAccounts(asked));
  }, [asked, account, dispatch]);
}
