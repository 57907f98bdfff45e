import { m } from "../../paraglide/messages.js";
import { selectContextBalance } from "../../selectors/sourceBalance";
import { openPage } from "../../state/transitions";
import { StateLink } from "../linked/StateLink";
import { useLinked } from "../linked/LinkedContext";

/** Whose word the context is: where its sources come from, with the way to their list. */
export function ContextBalance() {
  const { index, filter } = useLinked();
  if (filter.article.total === filter.total) return null;
  return (
    <p className="text-muted mt-1.5 text-xs">
      {selectContextBalance(index.dossier.sources)}.{" "}
      <StateLink to={openPage("sources")} className="text-link underline-offset-2 hover:underline">
        {m.balance_all_sources()}
      </StateLink>
    </p>
  );
}
