import type { DossierIndex } from "../model/dossierIndex";
import { locateQuote, type TextQuote } from "../model/locateQuote";
import { selectRecordMark, type RecordMark } from "./articleRecordMark";

/** `order`: the words do not report the record, they say after what it came. */
export type SpanRole = "evidence" | "order";

/** Words of the text that one record rests on. Offsets are UTF-16, end exclusive. */
export interface ArticleSpan {
  start: number;
  end: number;
  mark: RecordMark;
  role: SpanRole;
}

/** A quote that does not stand exactly once in the text, so that no words can be marked. */
export interface LostQuote {
  mark: RecordMark;
  exact: string;
  reason: "absent" | "ambiguous";
}

/** A clause that the coders left out, and why. */
export interface UncodedSpan {
  start: number;
  end: number;
  reason: string;
}

export interface ArticleSpans {
  spans: readonly ArticleSpan[];
  lost: readonly LostQuote[];
  uncoded: readonly UncodedSpan[];
}

/** Where each record's quotes from a source stand in its text; the words decide, not stored offsets. */
export function selectArticleSpans(
  index: DossierIndex,
  sourceId: string,
  text: string,
): ArticleSpans {
  const spans: ArticleSpan[] = [];
  const lost: LostQuote[] = [];
  for (const { mark, quote, role } of listQuotes(index, sourceId)) {
    const location = locateQuote(text, quote);
    if (location.status === "found") {
      spans.push({ start: location.start, end: location.end, mark, role });
    } else {
      lost.push({ mark, exact: quote.exact, reason: location.status });
    }
  }
  const uncoded = (index.source.get(sourceId)?.notCoded ?? []).flatMap(({ quote, reason }) => {
    const location = locateQuote(text, quote);
    return location.status === "found"
      ? [{ start: location.start, end: location.end, reason }]
      : [];
  });
  return { spans, lost, uncoded };
}

export interface RecordQuote {
  mark: RecordMark;
  quote: TextQuote;
  role: SpanRole;
}

/** All quotes from a source in record order, with the words that say after what a record came. */
export function listQuotes(index: DossierIndex, sourceId: string): RecordQuote[] {
  const quotes: RecordQuote[] = [];
  for (let row = 0; row < index.table.count; row++) {
    const record = index.table.record(row);
    const mark = selectRecordMark(index, row);
    for (const { source, quote } of record.evidence) {
      if (source === sourceId && quote) quotes.push({ mark, quote, role: "evidence" });
    }
    for (const { evidence } of record.after ?? []) {
      const { source, quote } = evidence;
      if (source === sourceId && quote) quotes.push({ mark, quote, role: "order" });
    }
  }
  return quotes;
}
