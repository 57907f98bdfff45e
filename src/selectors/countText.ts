import { formatCount } from "./formatCount";
import type { FilterResult } from "./applyFilters";

/** Whether the context's records are among those of the chosen layers. */
export function hasContext({ article, total }: FilterResult): boolean {
  return article.total < total;
}

/** Counts in words: "7", and where the context is added "7 + 40", the article's own first. */
export function selectCount(filter: FilterResult): { shown: string; total: string } {
  const { shown, total, article } = filter;
  const isSum = hasContext(filter);
  const text = (own: number, all: number) =>
    isSum ? `${formatCount(own)} + ${formatCount(all - own)}` : formatCount(all);
  return { shown: text(article.shown, shown), total: text(article.total, total) };
}
