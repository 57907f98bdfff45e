import { m } from "../paraglide/messages.js";
import { FACETS, type Facet } from "../state/viewState";
import { activeClauses, type FilterState } from "./applyFilters";
import { selectFacetValues, type FacetValue } from "./facetCounts";
import { selectClausePhrase } from "./filterPhrase";
import { FACET_LABELS, facetValueLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";

/** A filter in force that has no chip of its own in the row, to be shown and taken away. */
export type ActiveFilter = { label: string } & (
  { clause: "facet"; facet: Facet; id: string } | { clause: "period" | "q" }
);

export interface FiltersSeries {
  /** The top issues: the chips that are always in sight. */
  issues: FacetValue[];
  /** The other values, by facet, and the issues below the top ones. */
  more: { facet: Facet; label: string; values: FacetValue[] }[];
  active: ActiveFilter[];
  hasFilter: boolean;
}

export function selectFilters({ index, state }: LinkedModel): FiltersSeries {
  const issues = selectFacetValues(index, state, "issue");
  const isTop = (id: string) => index.issue.get(id)?.parent === undefined;
  const more = FACETS.map((facet) => ({
    facet,
    label: FACET_LABELS[facet](),
    values:
      facet === "issue"
        ? issues.filter((value) => !isTop(value.id))
        : selectFacetValues(index, state, facet),
  })).filter((group) => group.values.length > 0);
  const shown = issues.filter((value) => isTop(value.id));
  return {
    issues: shown,
    more,
    active: FACETS.flatMap((facet) =>
      state.filters[facet]
        .filter((id) => facet !== "issue" || !shown.some((value) => value.id === id))
        .map((id): ActiveFilter => {
          const value = facetValueLabel(index, facet, id);
          return {
            clause: "facet",
            facet,
            id,
            label: m.filters_active({ facet: FACET_LABELS[facet](), value }),
          };
        }),
    ).concat(otherClauses(index, state)),
    hasFilter: activeClauses(state).length > 0,
  };
}

function otherClauses(index: LinkedModel["index"], state: FilterState): ActiveFilter[] {
  return activeClauses(state).flatMap((clause): ActiveFilter[] => {
    if (clause !== "period" && clause !== "q") return [];
    const facet = clause === "q" ? m.filters_search() : m.filters_period();
    const value = selectClausePhrase(index, state, clause);
    return [{ clause, label: m.filters_active({ facet, value }) }];
  });
}
