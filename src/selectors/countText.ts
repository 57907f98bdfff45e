import type { FilterResult } from "./applyFilters";

/** Counts in words: "7", and where the context is added "7 + 40", the article's own first. */
export function selectCount({ shown, total, article }: FilterResult): {
  shown: string;
  total: string;
} {
  const hasContext = article.total < total;
  const text = (own: number, all: number) => (hasContext ? `${own} + ${all - own}` : `${all}`);
  return { shown: text(article.shown, shown), total: text(article.total, total) };
}
