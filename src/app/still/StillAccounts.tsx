import type { DossierIndex } from "../../model/dossierIndex";
import { m } from "../../paraglide/messages.js";
import { selectAccounts, type AccountsTable } from "../../selectors/accounts";
import { selectComparedEvents } from "../../selectors/comparedEvents";
import { openAccounts } from "../../state/partTransitions";
import { StateLink } from "../../views/linked/StateLink";

interface StillAccountsProps {
  index: DossierIndex;
  /** Null lists all compared events. */
  event: string | null;
}

/** What the sides of an event tell, topic by topic, or the events that have such accounts. */
export function StillAccounts({ index, event }: StillAccountsProps) {
  const tables = selectComparedEvents(index).flatMap(({ id }) => selectAccounts(index, id) ?? []);
  const shown = tables.find((table) => table.event.id === event);
  return shown ? <Comparison table={shown} /> : <Events tables={tables} />;
}

function Events({ tables }: { tables: readonly AccountsTable[] }) {
  return (
    <dl>
      {tables.map(({ event, headline, parting }) => (
        <div key={event.id}>
          <dt>
            <StateLink to={openAccounts(event.id)}>{event.title}</StateLink>, {event.when}
          </dt>
          <dd>
            {headline}. {parting}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Comparison({
  table: { event, headline, disputed, accounts, topics },
}: {
  table: AccountsTable;
}) {
  return (
    <>
      <p>
        {event.when}. {event.summary}
      </p>
      {disputed !== null && <p>{m.accounts_disputed({ text: disputed })}</p>}
      <table>
        <caption>{headline}</caption>
        <thead>
          <tr>
            <th scope="col">{m.still_account_topic()}</th>
            {accounts.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map(({ id, label, cells }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {cells.map(({ claim, additions }, at) => (
                <td key={accounts[at]?.id}>
                  <span className="still-label">{accounts[at]?.label}:</span>{" "}
                  {claim?.text ?? m.accounts_silent()}{" "}
                  {additions.map(({ account, claim: added }) => (
                    <small key={account}>
                      {m.accounts_added()} {account}: {added.text}{" "}
                    </small>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
