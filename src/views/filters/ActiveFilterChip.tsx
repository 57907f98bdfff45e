import { m } from "../../paraglide/messages.js";
import type { ActiveFilter } from "../../selectors/filters";
import type { Transition } from "../../state/transition";
import { removeFilter, setDateRange, setSearch } from "../../state/filterTransitions";
import { useDispatch } from "../../state/useViewState";
import { CHIP_CLASS } from "./FilterChip";

/** A filter in force: "Actor: Jilani", and a press takes it away. */
export function ActiveFilterChip({ filter }: { filter: ActiveFilter }) {
  const dispatch = useDispatch();
  return (
    <button
      type="button"
      tabIndex={-1}
      data-roving=""
      title={m.filters_remove()}
      className={`${CHIP_CLASS} bg-wash max-w-full`}
      onClick={() => dispatch(withoutFilter(filter))}
    >
      <span className="truncate">{filter.label}</span>
      <svg viewBox="0 0 10 10" width={9} height={9} aria-hidden="true" className="shrink-0">
        <path d="M1.5 1.5l7 7m0-7-7 7" fill="none" stroke="currentColor" strokeWidth={1.4} />
      </svg>
      <span className="sr-only">{m.filters_remove()}</span>
    </button>
  );
}

function withoutFilter(filter: ActiveFilter): Transition {
  switch (filter.clause) {
    case "facet":
      return removeFilter(filter.facet, filter.id);
    case "period":
      return setDateRange(null, null);
    case "q":
      return setSearch("", "entered");
  }
}
