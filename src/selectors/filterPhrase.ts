import { parseDayRange } from "../model/calendarDay";
import type { DossierIndex } from "../model/dossierIndex";
import { m } from "../paraglide/messages.js";
import { getLocale } from "../paraglide/runtime.js";
import { activeClauses, type FilterState } from "./applyFilters";
import type { FilterClause } from "../state/viewState";
import { facetValueLabel } from "./labels";
import { formatDay } from "./timeText";

/** The words of one clause: "Gaza ceasefire or Humanitarian access", "to 20 December 2023". */
export function selectClausePhrase(
  index: DossierIndex,
  state: FilterState,
  clause: FilterClause,
): string {
  if (clause === "q") return m.search_phrase({ text: state.q });
  if (clause === "period") return periodPhrase(state);
  const labels = state.filters[clause].map((id) => facetValueLabel(index, clause, id));
  return new Intl.ListFormat(getLocale(), { type: "disjunction" }).format(labels);
}

/** All active clauses as one phrase for headlines and titles; empty without a filter. */
export function selectFilterPhrase(index: DossierIndex, state: FilterState): string {
  return activeClauses(state)
    .map((clause) => selectClausePhrase(index, state, clause))
    .join(", ");
}

/** A headline under the present filter: "Gaza ceasefire: in the call two things are said". */
export function withFilterPhrase(
  index: DossierIndex,
  state: FilterState,
  sentence: string,
): string {
  const phrase = selectFilterPhrase(index, state);
  return phrase === "" ? sentence : `${capitalise(phrase)}: ${lowerFirstArticle(sentence)}`;
}

/** "one" … "twelve", then digits. */
export function countInWords(count: number): string {
  const words = m.numbers().split(" ");
  return words[count] ?? String(count);
}

/** "a, b and c". */
export function joinInWords(items: readonly string[]): string {
  return new Intl.ListFormat(getLocale(), { type: "conjunction" }).format(items);
}

export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase(getLocale()) + text.slice(1);
}

/** After the colon a sentence goes on in lower case, unless it opens with a name. */
function lowerFirstArticle(sentence: string): string {
  return /^(A|An|In|The|No|Nothing|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)\b/.test(
    sentence,
  )
    ? sentence.charAt(0).toLocaleLowerCase(getLocale()) + sentence.slice(1)
    : sentence;
}

function periodPhrase(state: FilterState): string {
  const from = parseDayRange(state.from ?? "");
  const to = parseDayRange(state.to ?? "");
  if (from && to) {
    return m.period_from_to({ from: formatDay(from.first), to: formatDay(to.last) });
  }
  if (from) return m.period_from({ date: formatDay(from.first) });
  return to ? m.period_to({ date: formatDay(to.last) }) : "";
}
