import { parseDayRange } from "../model/calendarDay";
import type { DossierIndex } from "../model/dossierIndex";
import { OPEN_END, OPEN_START, type PackedLists, type RecordTable } from "../model/recordTable";
import { EVENT_KINDS, LAYERS, VOICES } from "../model/vocabulary";
import type { FilterClause, ViewState } from "../state/viewState";
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
  for (const facet of ["issue", "actor", "kind", "place", "voice", "source"] as const) {
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
    case "issue": {
      const mask = issueMaskOf(index, state.filters.issue);
      keep((row) => (table.issueMask[row]! & mask) !== 0);
      return;
    }
    case "actor": {
      const wanted = expand(index, "actor", state.filters.actor);
      keep((row) => someValue(table.actors, row, wanted));
      return;
    }
    case "source": {
      const wanted = indicesOf(table.ids.source, state.filters.source);
      keep((row) => someValue(table.sources, row, wanted));
      return;
    }
    case "place": {
      const wanted = expand(index, "place", state.filters.place);
      keep((row) => wanted.has(table.place[row]!));
      return;
    }
    case "kind": {
      const wanted = indicesOf(EVENT_KINDS, state.filters.kind);
      keep((row) => wanted.has(table.kind[row]!));
      return;
    }
    case "voice": {
      const wanted = indicesOf(VOICES, state.filters.voice);
      keep((row) => wanted.has(table.voice[row]!));
      return;
    }
    case "period": {
      const { first, last } = resolvePeriod(state);
      keep((row) => table.start[row]! <= last && table.end[row]! >= first);
      return;
    }
    case "q": {
      keep(createSearch(index, state.q));
    }
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

function issueMaskOf(index: DossierIndex, issues: readonly string[]): number {
  let mask = 0;
  for (const position of expand(index, "issue", issues)) mask |= 1 << position;
  return mask;
}

function expand(
  index: DossierIndex,
  facet: "issue" | "actor" | "place",
  ids: readonly string[],
): Set<number> {
  const all = ids.flatMap((id) => index.withDescendants[facet].get(id) ?? []);
  return indicesOf(index.table.ids[facet], all);
}

function indicesOf(all: readonly string[], ids: readonly string[]): Set<number> {
  return new Set(ids.map((id) => all.indexOf(id)).filter((position) => position >= 0));
}

function someValue(lists: PackedLists, row: number, wanted: ReadonlySet<number>): boolean {
  for (let at = lists.offsets[row]!; at < lists.offsets[row + 1]!; at++) {
    if (wanted.has(lists.values[at]!)) return true;
  }
  return false;
}
