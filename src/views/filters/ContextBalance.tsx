import { m } from "../../paraglide/messages.js";
import { selectContextBalance } from "../../selectors/sourceBalance";
import { openPage } from "../../state/transitions";
import { CountLine } from "../linked/CountLine";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";

/** Whose word the context is: where its sources come from, with the way to their list and the count. */
export function ContextBalance() {
  const { index } = useLinked();
  return (
    <p className="text-muted mt-1.5 flex flex-wrap justify-between gap-x-4 text-[0.8125rem]">
      <span>
        {selectContextBalance(index.dossier.sources)} ·{" "}
        <StateLink
          to={openPage("sources")}
          className="text-link underline underline-offset-2 hover:decoration-2"
        >
          {m.balance_all_sources()}
        </StateLink>
      </span>
      <CountLine />
    </p>
  );
}
