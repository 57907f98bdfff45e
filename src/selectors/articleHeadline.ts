import { m } from "../paraglide/messages.js";
import { activeClauses } from "./applyFilters";
import type { ArticleSeries } from "./article";
import type { RecordQuote } from "./articleSpans";
import { capitalise, countInWords, withFilterPhrase } from "./filterPhrase";
import type { LinkedModel } from "./linkedModel";

/** What the article view shows under the present filter: "Gaza ceasefire: one sentence carries it". */
export function selectArticleHeadline(model: LinkedModel, series: ArticleSeries): string {
  if (activeClauses(model.state).length === 0) return m.article_headline();
  return withFilterPhrase(model, carriedSentence(model, series));
}

function carriedSentence({ filter }: LinkedModel, series: ArticleSeries): string {
  const passes = (row: number) => filter.passes[row] === 1;
  const { rowsBySentence } = series.coverage;
  const sentences = [...rowsBySentence.values()].filter((rows) => rows.some(passes)).length;
  if (sentences > 0) {
    return m.article_headline_sentences({ count: sentences, words: inWords(sentences) });
  }
  if (rowsBySentence.size === 0) {
    const quotes = evidenceQuotes(series).filter(({ mark }) => passes(mark.row)).length;
    if (quotes > 0) return m.article_headline_quotes({ count: quotes, words: inWords(quotes) });
  }
  return series.sourceLine && passes(series.sourceLine.mark.row)
    ? m.article_headline_source_line()
    : m.article_headline_none();
}

/**
 * "14 of 14 sentences are evidence", told apart from what a filter leaves; quotes are counted where
 * nobody has counted sentences.
 */
export function selectArticleSubtitle({ state }: LinkedModel, series: ArticleSeries): string {
  const { evidenced, total, rowsBySentence } = series.coverage;
  const say = activeClauses(state).length > 0 ? m.article_subtitle_unfiltered : m.article_subtitle;
  return total > 0 && rowsBySentence.size > 0
    ? say({ evidenced, total })
    : m.article_subtitle_quotes({ count: evidenceQuotes(series).length });
}

function evidenceQuotes({ quotes }: ArticleSeries): RecordQuote[] {
  return quotes.filter((quote) => quote.role === "evidence");
}

function inWords(count: number): string {
  return capitalise(countInWords(count));
}
