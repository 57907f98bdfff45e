import { parseDayRange } from "../model/calendarDay";
import type { DossierIndex } from "../model/dossierIndex";
import { OPEN_END, OPEN_START, type RecordTable } from "../model/recordTable";
import { LAYERS } from "../model/vocabulary";
import { FACETS, type FilterClause, type ViewState } from "../state/viewState";
import { createFacetTest } from "./facetColumns";
import { createSearch } from "./searchRecords";

const ARTICLE = LAYERS.indexOf("article");

/** The part of the view state that decides which records pass. */
export type FilterState = Pick<ViewState, "filters" | "from" | "to" | "q">;

export interface FilterResult {
  /** 1 for each row that passes. */
  passes: Uint8Array;
  shown: number;
  /** Passing records that certainly fall inside from … to; equals `shown` without a period. */
  certain: number;
  total: number;
  /** The part of `shown` and `total` that is the article's own; equal to them without context. */
  article: { shown: number; total: number };
}

/**
 * Which records pass: OR inside a facet, AND across facets, the period and the search text.
 * A record passes the period when its span may fall inside. `except` leaves one clause out,
 * which gives the counts that a facet shows on its own values.
 */
export function applyFilters(
  index: DossierIndex,
  state: FilterState,
  except?: FilterClause,
): FilterResult {
  const { table } = index;
  const passes = new Uint8Array(table.count).fill(1);
  for (const clause of activeClauses(state)) {
    if (clause !== except) narrow(passes, index, state, clause);
  }
  const article = { shown: 0, total: 0 };
  let shown = 0;
  for (let row = 0; row < table.count; row++) {
    shown += passes[row]!;
    if (table.layer[row] !== ARTICLE) continue;
    article.total++;
    article.shown += passes[row]!;
  }
  const certain = except === "period" ? shown : countCertain(table, passes, state);
  return { passes, shown, certain, total: table.count, article };
}

/** The clauses that narrow anything, in the order of the facets. */
export function activeClauses(state: FilterState): FilterClause[] {
  const clauses: FilterClause[] = [];
  for (const facet of FACETS) {
    if (state.filters[facet].length > 0) clauses.push(facet);
  }
  if (state.from !== null || state.to !== null) clauses.push("period");
  if (state.q !== "") clauses.push("q");
  return clauses;
}

function narrow(
  passes: Uint8Array,
  index: DossierIndex,
  state: FilterState,
  clause: FilterClause,
): void {
  const { table } = index;
  const keep = (test: (row: number) => boolean) => {
    for (let row = 0; row < table.count; row++) if (passes[row] && !test(row)) passes[row] = 0;
  };
  switch (clause) {
    case "period": {
      const { first, last } = resolvePeriod(state);
      keep((row) => table.start[row]! <= last && table.end[row]! >= first);
      return;
    }
    case "q":
      keep(createSearch(index, state.q));
      return;
    default:
      keep(createFacetTest(index, clause, state.filters[clause]));
  }
}

/** First and last day of the filter's period; OPEN_START / OPEN_END where it has no limit. */
export function resolvePeriod(state: Pick<FilterState, "from" | "to">): {
  first: number;
  last: number;
} {
  return {
    first: parseDayRange(state.from ?? "")?.first ?? OPEN_START,
    last: parseDayRange(state.to ?? "")?.last ?? OPEN_END,
  };
}

function countCertain(table: RecordTable, passes: Uint8Array, state: FilterState): number {
  const { first, last } = resolvePeriod(state);
  let certain = 0;
  for (let row = 0; row < table.count; row++) {
    if (passes[row] && table.start[row]! >= first && table.end[row]! <= last) certain++;
  }
  return certain;
}
