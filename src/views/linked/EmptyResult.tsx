import { m } from "../../paraglide/messages.js";
import { activeClauses } from "../../selectors/applyFilters";
import { selectWaysBack } from "../../selectors/emptyResult";
import { selectClausePhrase, selectFilterPhrase } from "../../selectors/filterPhrase";
import { clearClause, clearFilters } from "../../state/filterTransitions";
import type { Transition } from "../../state/transition";
import { useDispatch } from "../../state/useViewState";
import type { EmptyNoticeProps } from "./EmptyNotice";
import { useLinked } from "./LinkedContext";

const PLACES = {
  over: "absolute inset-x-0 top-1/2 -translate-y-1/2 z-10 mx-auto w-fit max-w-[min(26rem,calc(100%-1.5rem))]",
  inline: "mx-3.5 my-3 w-fit max-w-full",
  above: "mb-2.5",
} as const;

/** What an empty result is empty of, and the ways out: without one of the filters, or without any. */
export function EmptyResult({ placement = "over" }: EmptyNoticeProps) {
  const { index, state } = useLinked();
  const ways = selectWaysBack(index, state) ?? [];
  const hasOne = activeClauses(state).length === 1;
  const phrase = selectFilterPhrase(index, state);
  return (
    <div
      role="note"
      className={`border-rule bg-card text-ink flex flex-wrap items-baseline gap-x-4 gap-y-1 rounded-md border px-3.5 py-1.5 text-[0.8125rem] ${PLACES[placement]}`}
    >
      <p>{phrase === "" ? m.empty_dossier() : m.empty_filter_removes_all({ phrase })}</p>
      {phrase !== "" && (
        <p className="screen-only flex flex-wrap gap-x-4">
          {ways.map(({ clause, shown }) => (
            <Way key={clause} to={clearClause(clause)}>
              {hasOne
                ? m.remove_filter()
                : m.empty_remove({
                    phrase: selectClausePhrase(index, state, clause),
                    count: shown,
                  })}
            </Way>
          ))}
          {!hasOne && <Way to={clearFilters()}>{m.clear_filters()}</Way>}
        </p>
      )}
    </div>
  );
}

function Way({ to, children }: { to: Transition; children: string }) {
  const dispatch = useDispatch();
  return (
    <button
      type="button"
      className="text-link touch-target min-h-6 text-start underline-offset-2 hover:underline"
      onClick={() => dispatch(to)}
    >
      {children}
    </button>
  );
}
