import { m } from "../../paraglide/messages.js";
import type { FailingClause } from "../../selectors/detailsFailing";
import { clearClause } from "../../state/filterTransitions";
import { useDispatch } from "../../state/useViewState";
import { Button } from "../../ui/Button";

/** Says which part of the filter the selected record does not pass, and takes it away on request. */
export function FilterMismatch({ clauses }: { clauses: readonly FailingClause[] }) {
  const dispatch = useDispatch();
  return clauses.map(({ clause, phrase }) => (
    <div
      key={clause}
      role="note"
      className="border-rule flex flex-wrap items-center gap-2 rounded-md border p-2.5 text-[0.8125rem]"
    >
      <p className="basis-full">{m.details_not_passing({ phrase })}</p>
      <Button onClick={() => dispatch(clearClause(clause))}>{m.remove_filter()}</Button>
    </div>
  ));
}
