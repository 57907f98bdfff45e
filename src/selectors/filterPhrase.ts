import { parseDayRange } from "../model/calendarDay";
import type { DossierIndex } from "../model/dossierIndex";
import { m } from "../paraglide/messages.js";
import { activeClauses, type FilterState } from "./applyFilters";
import type { LinkedModel } from "./linkedModel";
import type { FilterClause } from "../state/viewState";
import { formatCount } from "./formatCount";
import { formatLocale } from "./formatLocale";
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
  return joinAsChoice(labels);
}

/** All active clauses as one phrase for headlines and titles; empty without a filter. */
export function selectFilterPhrase(index: DossierIndex, state: FilterState): string {
  return activeClauses(state)
    .map((clause) => selectClausePhrase(index, state, clause))
    .join(", ");
}

/**
 * A headline under the present filter: "Gaza ceasefire: in the call two things are said". "Perhaps"
 * stands before a period that no record behind the sentence certainly falls inside.
 */
export function withFilterPhrase(
  { index, state, filter }: Pick<LinkedModel, "index" | "state" | "filter">,
  sentence: string,
  isPerhaps = filter.shown > 0 && filter.certain === 0,
): string {
  const phrase = activeClauses(state)
    .map((clause) => {
      const words = selectClausePhrase(index, state, clause);
      return isPerhaps && clause === "period" ? m.period_perhaps({ period: words }) : words;
    })
    .join(", ");
  if (phrase === "") return sentence;
  const rest = opensWithName(index, sentence) ? sentence : lowerFirstWord(sentence);
  return `${capitalise(phrase)}: ${rest}`;
}

/** "one" … "twelve", then digits. */
export function countInWords(count: number): string {
  const words = m.numbers().split(" ");
  return words[count] ?? formatCount(count);
}

/** "a, b or c". */
export function joinAsChoice(items: readonly string[]): string {
  return new Intl.ListFormat(formatLocale(), { type: "disjunction" }).format(items);
}

/** "a, b and c". */
export function joinInWords(items: readonly string[]): string {
  return new Intl.ListFormat(formatLocale(), { type: "conjunction" }).format(items);
}

export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase(formatLocale()) + text.slice(1);
}

/** "The Nation …" keeps its capital after a colon. */
function opensWithName(index: DossierIndex, sentence: string): boolean {
  return [...index.actor.values(), ...index.place.values()].some((item) =>
    sentence.startsWith("shortName" in item ? item.shortName : item.name),
  );
}

/** After the colon a sentence goes on in lower case where its first word is one of ours. */
function lowerFirstWord(sentence: string): string {
  return /^(A|An|As|In|Of|The|No|Nothing|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)\b/.test(
    sentence,
  )
    ? sentence.charAt(0).toLocaleLowerCase(formatLocale()) + sentence.slice(1)
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
