import { m } from "../../paraglide/messages.js";
import { selectContextBalance } from "../../selectors/sourceBalance";
import { openPage } from "../../state/pageTransitions";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";
import { BalanceLine } from "./BalanceLine";

/** Whose word the context is: where its sources come from, with the way to their list and the count. */
export function ContextBalance() {
  const { index, state } = useLinked();
  return (
    <BalanceLine>
      {selectContextBalance(index.dossier.sources)}
      {state.page !== "sources" && (
        <>
          {" "}
          ·{" "}
          <StateLink
            to={openPage("sources")}
            className="text-link underline underline-offset-2 hover:decoration-2"
          >
            {m.balance_all_sources()}
          </StateLink>
        </>
      )}
    </BalanceLine>
  );
}
