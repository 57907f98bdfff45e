import { canonicalIds, MAX_IDS_PER_FACET } from "./canonicalIds";
import { push, type Transition } from "./transition";
import { NO_FILTERS, type Facet, type FilterClause, type ViewState } from "./viewState";

/** Adds the id to its facet or takes it out; a full facet (100 ids) takes no more. */
export function toggleFilter(facet: Facet, id: string): Transition {
  return push((state) => {
    const ids = state.filters[facet];
    if (ids.includes(id)) return withoutId(state, facet, id);
    if (ids.length >= MAX_IDS_PER_FACET) return state;
    return withIds(state, facet, canonicalIds([...ids, id]));
  });
}

export function removeFilter(facet: Facet, id: string): Transition {
  return push((state) => withoutId(state, facet, id));
}

export function clearFacet(facet: Facet): Transition {
  return push((state) => withIds(state, facet, []));
}

/** Takes away all that narrows the records: facets, dates and search. The selection stays. */
export function clearFilters(): Transition {
  return push((state) => ({ ...state, filters: NO_FILTERS, from: null, to: null, q: "" }));
}

/** Takes one clause of the filter away whole. */
export function clearClause(clause: FilterClause): Transition {
  switch (clause) {
    case "period":
      return setDateRange(null, null);
    case "q":
      return setSearch("", "entered");
    default:
      return clearFacet(clause);
  }
}

/** `typing` replaces the present entry, `entered` (the Enter key) makes one of its own. */
export function setSearch(q: string, when: "typing" | "entered"): Transition {
  return {
    apply: (state) => ({ ...state, q }),
    history: when === "typing" ? "replace" : "push",
    draft: true,
  };
}

/** Each end `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or null for an open one. */
export function setDateRange(from: string | null, to: string | null): Transition {
  return push((state) => ({ ...state, from, to }));
}

function withoutId(state: ViewState, facet: Facet, id: string): ViewState {
  return withIds(
    state,
    facet,
    state.filters[facet].filter((other) => other !== id),
  );
}

function withIds(state: ViewState, facet: Facet, ids: readonly string[]): ViewState {
  return { ...state, filters: { ...state.filters, [facet]: ids } };
}
