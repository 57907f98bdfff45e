import { FACETS, type ViewState } from "../state/viewState";

const MOST_FILTER_CHARACTERS = 60;

/**
 * `pakistan-iran-2023-article-issue-gaza-ceasefire-2024-03-01.csv`: the dossier, the layers, the filters
 * as far as they are short, and the day.
 */
export function exportFileName(
  dossier: string,
  state: Pick<ViewState, "layer" | "filters" | "from" | "to" | "q">,
  day: string,
  extension: string,
): string {
  const facets = FACETS.flatMap((facet) => {
    const ids = state.filters[facet];
    return ids.length === 0 ? [] : [facet, ...ids];
  });
  const period = [
    ...(state.from === null ? [] : ["from", state.from]),
    ...(state.to === null ? [] : ["to", state.to]),
  ];
  const search = state.q.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const filters = [...facets, ...period, ...search].join("-");
  const parts = [
    dossier,
    state.layer === "all" ? "with-context" : "article",
    filters.length > MOST_FILTER_CHARACTERS ? "filtered" : filters,
    day,
  ];
  return `${parts.filter((part) => part !== "").join("-")}.${extension}`;
}
