import { m } from "../../paraglide/messages.js";
import { activeClauses } from "../../selectors/applyFilters";
import { selectEmptyResult } from "../../selectors/emptyResult";
import { selectClausePhrase, selectFilterPhrase } from "../../selectors/filterPhrase";
import { clearClause, clearFilters } from "../../state/filterTransitions";
import { useViewState } from "../../state/useViewState";
import { useLinked } from "./LinkedContext";

interface EmptyNoticeProps {
  /** `over` lies on a muted picture, `inline` stands in the flow of a text or a list. */
  placement?: "over" | "inline";
}

/** Says which filter left nothing, and takes it away on request. Nothing while any record passes. */
export function EmptyNotice({ placement = "over" }: EmptyNoticeProps) {
  const { index, state } = useLinked();
  const { dispatch } = useViewState();
  const empty = selectEmptyResult(index, state);
  if (!empty) return null;
  const clauses = activeClauses(state);
  const { clause } = empty;
  const frame =
    placement === "over"
      ? "absolute inset-x-0 top-1/2 -translate-y-1/2 z-10 mx-auto w-fit max-w-[min(26rem,calc(100%-1.5rem))]"
      : "mx-3.5 my-3 w-fit max-w-full";
  return (
    <div
      role="note"
      className={`border-rule bg-card text-ink rounded-md border px-3.5 py-2.5 text-[0.8125rem] ${frame}`}
    >
      <p>
        {clauses.length === 0
          ? m.empty_dossier()
          : m.empty_filter_removes_all({ phrase: selectFilterPhrase(index, state) })}
        {clause !== null && clauses.length > 1 && (
          <>
            {" "}
            {m.empty_without({
              phrase: selectClausePhrase(index, state, clause),
              count: empty.shownWithout,
            })}
          </>
        )}
      </p>
      {clauses.length > 0 && (
        <p className="screen-only mt-1.5 flex flex-wrap gap-x-4">
          {clause !== null && (
            <button
              type="button"
              className="text-link min-h-6 underline-offset-2 hover:underline"
              onClick={() => dispatch(clearClause(clause))}
            >
              {m.remove_filter()}
            </button>
          )}
          {(clause === null || clauses.length > 1) && (
            <button
              type="button"
              className="text-link min-h-6 underline-offset-2 hover:underline"
              onClick={() => dispatch(clearFilters())}
            >
              {m.clear_filters()}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
